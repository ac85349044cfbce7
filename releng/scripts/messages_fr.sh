# shellcheck shell=bash disable=SC2034
# Les phrases du script, en français. Les mêmes clés que messages_en.sh.

m_unknown_command='Commande inconnue : %s. Pour l’aide : ./molaire help'
m_unknown_option='Option inconnue : %s. Pour l’aide : ./molaire %s --help'
m_missing_value='Il manque la valeur de %s. Pour l’aide : ./molaire %s --help'
m_bad_value='Valeur non valable pour %s : %s. Pour l’aide : ./molaire %s --help'
m_no_jdk='Il faut un JDK %s ou plus récent (25 de préférence). Cherché dans : %s. Installez-en un ou indiquez-le par JAVA_HOME.'
m_no_maven='Maven %s n’a pas pu être obtenu. Vérifiez la connexion et les réglages de Maven.'
m_fetching_maven='Maven %s est obtenu (une seule fois) ...'
m_packages_installing='Installation de : %s ...'
m_packages_missing='Il manque : %s. À installer par : %s'
m_packages_failed='Installation impossible de : %s. Voyez les messages ci-dessus.'
m_building='Construction de Molaire ; la première fois, cela prend quelques minutes ...'
m_waiting_for_build='Une autre construction est en cours ; attente ...'
m_build_failed='La construction a échoué ; voyez les messages ci-dessus.'
m_built='Molaire est construit : %s'
m_not_formatted='Des fichiers ne sont pas mis en forme ; ./molaire format le fait.'
m_bugs_found='SpotBugs signale %d erreur(s) ; voyez les messages ci-dessus.'
m_nothing_ran='Aucun test n’a été exécuté.'
m_no_display='L’écran virtuel (Xvfb) n’a pas démarré.'
m_virtual_display='Pas d’écran : Molaire tourne sur un écran virtuel (Xvfb). Images de la démonstration : %s'
m_data_not_writable='Le dossier %s ne peut pas être créé, ou on ne peut pas y écrire. Choisissez-en un autre, ou corrigez ses droits.'

m_help_help='Molaire : les factures CMD d’un cabinet dentaire, de l’envoi au paiement.

  ./molaire run          ouvre le programme (sans cabinet : une démonstration)
  ./molaire import       importe des factures (XML forum-datenaustausch et PDF)
  ./molaire account      enregistre le compte CMD d’un cabinet
  ./molaire send         envoie des factures préparées
  ./molaire sync         demande à la CMD l’état des factures
  ./molaire list         liste les factures et leur état
  ./molaire info         montre tout ce que la CMD dit d’une facture
  ./molaire simulator    démarre une CMD simulée, pour s’exercer et tester

  ./molaire build        construit le programme, si nécessaire
  ./molaire test         exécute toutes les vérifications et tous les tests
  ./molaire format       met en forme le code Java
  ./molaire help         cette aide

./molaire COMMANDE --help décrit une commande. Les réponses vont à la sortie standard, le reste à la sortie d’erreur.
Codes de retour : 0 fait, 1 échec (au moins en partie), 2 usage, 3 CMD pas joignable, 4 CMD refuse, 5 dossier occupé.'
m_help_run='Usage : ./molaire run [--data DOSSIER] [--seconds N]

Ouvre le programme sur les données du DOSSIER ; sans lui, sur le cabinet de l’utilisateur, à défaut sur une
démonstration avec des personnes inventées et une CMD simulée. Sans écran, un écran virtuel est démarré.

  --data DOSSIER   le dossier de données (créé s’il manque, droits 700)
  --seconds N      ferme le programme après N secondes'
m_help_test='Usage : ./molaire test

Exécute toutes les vérifications et tous les tests. La dernière ligne dit : N passed, N failed, N skipped.'
m_help_build='Usage : ./molaire build

Construit le programme s’il manque ou si ses sources ont changé.'
m_help_format='Usage : ./molaire format

Met en forme tout le code Java.'
m_help_simulator='Usage : ./molaire simulator --data DOSSIER [--port N]

Démarre une CMD simulée sur cette machine et répond par une ligne JSON : adresse, utilisateur, fichier du mot de
passe, certificat, adresse de commande. Elle tourne jusqu’à ce qu’on l’arrête (Ctrl-C).

  --data DOSSIER   son dossier : clé, certificat, factures reçues
  --port N         son port ; sans lui, un port libre'
m_help_import='Usage : ./molaire import --data DOSSIER [--consent DATE] FICHIER...

Importe des factures : XML forum-datenaustausch 4.5 ou 5.0, avec leurs PDF. Importer deux fois ne change rien.

  --data DOSSIER   le dossier de données (créé s’il manque, droits 700)
  --consent DATE   le jour où les patients ont consenti à la remise à la CMD (AAAA-MM-JJ)'
m_help_account='Usage : ./molaire account --data DOSSIER --url ADRESSE --user NOM --password-file FICHIER
                         [--trust CERTIFICAT] [--require-consent yes|no]

Enregistre le compte CMD du cabinet. Le mot de passe est lu dans un fichier que vous seul pouvez lire (chmod 600).

  --data DOSSIER             le dossier de données
  --url ADRESSE              l’adresse du service, en https
  --user NOM                 l’utilisateur
  --password-file FICHIER    le fichier qui contient le mot de passe
  --trust CERTIFICAT         le certificat attendu du serveur (PEM)
  --require-consent yes|no   exiger le consentement du patient avant l’envoi'
m_help_send='Usage : ./molaire send --data DOSSIER [--all | FACTURE...]

Envoie des factures préparées à la CMD. Une FACTURE est un numéro ou un id (voir ./molaire list). Envoyer deux fois
la même facture n’en fait qu’une auprès de la CMD.

  --data DOSSIER   le dossier de données
  --all            toutes les factures préparées ; aussi sans autre indication'
m_help_sync='Usage : ./molaire sync --data DOSSIER [--full] [--format text|json]

Demande à la CMD ce qui a changé, ou l’état de toutes les factures impayées.

  --data DOSSIER   le dossier de données
  --full           toutes les factures impayées, pas seulement les changements
  --format         text (par défaut) ou json'
m_help_list='Usage : ./molaire list --data DOSSIER [--state ÉTAT] [--format table|csv|json]

Liste les factures et leur état.

  --data DOSSIER   le dossier de données
  --state ÉTAT     PREPARED, SENT, OPEN, REMINDED, LOSS ou PAID
  --format         table (par défaut), csv ou json'
m_help_info='Usage : ./molaire info --data DOSSIER FACTURE [--format text|json]

Demande à la CMD tout ce qu’elle dit d’une facture : montants, rappels, versements, poursuites, historique.

  --data DOSSIER   le dossier de données
  --format         text (par défaut) ou json'
