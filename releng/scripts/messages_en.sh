# shellcheck shell=bash disable=SC2034
# The script's sentences, in English. The same keys as messages_fr.sh.

m_unknown_command='Unknown command: %s. For help: ./molaire help'
m_unknown_option='Unknown option: %s. For help: ./molaire %s --help'
m_missing_value='%s needs a value. For help: ./molaire %s --help'
m_bad_value='Not a valid value for %s: %s. For help: ./molaire %s --help'
m_no_jdk='A JDK %s or newer is needed (25 preferred). Looked in: %s. Install one, or name it in JAVA_HOME.'
m_no_maven='Maven %s could not be fetched. Check the connection and the settings of Maven.'
m_fetching_maven='Fetching Maven %s (once) ...'
m_packages_installing='Installing: %s ...'
m_packages_missing='Missing: %s. To be installed with: %s'
m_packages_failed='Could not install: %s. See the messages above.'
m_building='Building Molaire; the first time this takes some minutes ...'
m_waiting_for_build='Another build is under way; waiting ...'
m_build_failed='The build failed; see the messages above.'
m_built='Molaire is built: %s'
m_not_formatted='Some files are not formatted; ./molaire format does it.'
m_bugs_found='SpotBugs has %d finding(s); see the messages above.'
m_nothing_ran='No test has run.'
m_no_display='The virtual display (Xvfb) did not start.'
m_virtual_display='No display: Molaire runs on a virtual one (Xvfb). Pictures of the demo: %s'
m_data_not_writable='The folder %s cannot be created, or not be written to. Choose another, or correct its permissions.'

m_help_help='Molaire: the CMD invoices of a dental practice, from sending to payment.

  ./molaire run          opens the program (without a practice: a demo)
  ./molaire import       imports invoices (forum-datenaustausch XML and PDF)
  ./molaire account      keeps the CMD account of a practice
  ./molaire send         sends prepared invoices
  ./molaire sync         asks CMD for the state of the invoices
  ./molaire list         lists the invoices and their state
  ./molaire info         shows all that CMD says of an invoice
  ./molaire simulator    starts a simulated CMD, to practise and to test

  ./molaire build        builds the program, if needed
  ./molaire test         runs all checks and all tests
  ./molaire format       formats the Java code
  ./molaire help         this help

./molaire COMMAND --help describes a command. Answers go to standard output, everything else to standard error.
Exit codes: 0 done, 1 failed (at least in part), 2 usage, 3 CMD not reached, 4 CMD refuses, 5 folder in use.'
m_help_run='Usage: ./molaire run [--data FOLDER] [--seconds N]

Opens the program on the data of FOLDER; without it on the practice of the user, or else on a demo with invented
people and a simulated CMD. Where there is no display, a virtual one is started.

  --data FOLDER   the data folder (created if missing, mode 700)
  --seconds N     closes the program after N seconds'
m_help_test='Usage: ./molaire test

Runs all checks and all tests. The last line says: N passed, N failed, N skipped.'
m_help_build='Usage: ./molaire build

Builds the program if it is missing or its sources have changed.'
m_help_format='Usage: ./molaire format

Formats all Java code.'
m_help_simulator='Usage: ./molaire simulator --data FOLDER [--port N]

Starts a simulated CMD on this machine and answers with one line of JSON: address, user, password file, certificate,
control address. It runs until it is stopped (Ctrl-C).

  --data FOLDER   its folder: key, certificate, received invoices
  --port N        its port; without it, a free one'
m_help_import='Usage: ./molaire import --data FOLDER [--consent DATE] FILE...

Imports invoices: forum-datenaustausch XML 4.5 or 5.0, with their PDFs. Importing twice changes nothing.

  --data FOLDER   the data folder (created if missing, mode 700)
  --consent DATE  the day the patients agreed to hand invoices to CMD (YYYY-MM-DD)'
m_help_account='Usage: ./molaire account --data FOLDER --url ADDRESS --user NAME --password-file FILE
                         [--trust CERTIFICATE] [--require-consent yes|no]

Keeps the CMD account of the practice. The password is read from a file that only you can read (chmod 600).

  --data FOLDER              the data folder
  --url ADDRESS              the address of the service, with https
  --user NAME                the user
  --password-file FILE       the file that holds the password
  --trust CERTIFICATE        the certificate expected of the server (PEM)
  --require-consent yes|no   whether the patient must have agreed before an invoice is sent'
m_help_send='Usage: ./molaire send --data FOLDER [--all | INVOICE...]

Sends prepared invoices to CMD. An INVOICE is a number or an id (see ./molaire list). An invoice sent twice is one
invoice at CMD.

  --data FOLDER   the data folder
  --all           all prepared invoices; also without any other word'
m_help_sync='Usage: ./molaire sync --data FOLDER [--full] [--format text|json]

Asks CMD what has changed, or for the state of all unpaid invoices.

  --data FOLDER   the data folder
  --full          all unpaid invoices, not only the changes
  --format        text (default) or json'
m_help_list='Usage: ./molaire list --data FOLDER [--state STATE] [--format table|csv|json]

Lists the invoices and their state.

  --data FOLDER   the data folder
  --state STATE   PREPARED, SENT, OPEN, REMINDED, LOSS or PAID
  --format        table (default), csv or json'
m_help_info='Usage: ./molaire info --data FOLDER INVOICE [--format text|json]

Asks CMD for all it says of an invoice: amounts, reminders, instalments, enforcement, history.

  --data FOLDER   the data folder
  --format        text (default) or json'
