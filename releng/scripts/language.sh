# The language of a session, and its sentences: what the practice chose, else LC_ALL, LC_MESSAGES, LANG, in this order;
# French without them.

wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
wanted=${wanted%%[.@]*}
[[ $wanted =~ ^[a-z]{2,3}(_[A-Z]{2})?$ ]] || wanted=fr_CH # C, POSIX, nothing, or no language at all
product_language=$wanted

# File names and answers are UTF-8; a locale that is not there would make Java read them as ASCII.
case $(locale charmap 2>/dev/null) in
  UTF-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

languages=
for file in "$root"/releng/scripts/messages_*.sh; do
  file=${file##*/messages_}
  languages+="${file%.sh} "
done

speak() { # takes the sentences of language $1, French where it has none
  local file=$root/releng/scripts/messages_${1%%_*}.sh
  [ -r "$file" ] || file=$root/releng/scripts/messages_fr.sh
  # shellcheck source=/dev/null
  . "$file"
}
speak "$wanted"

# A practice may have chosen its language: one word in the file "language" of its data folder. Whatever else stands there
# says nothing.
speak_as_chosen() { # $1: the data folder
  local chosen=
  [ ! -f "$1/language" ] || [ ! -r "$1/language" ] || IFS= read -r -n 8 chosen <"$1/language" || :
  if [[ $chosen =~ ^[a-z]{2,3}$ && " $languages" = *" $chosen "* ]]; then speak "$chosen"; fi
}

text() { # prints the sentence $1, the others filled in
  local sentence=m_$1
  shift
  # shellcheck disable=SC2059
  printf -- "${!sentence}\n" "$@"
}

say() { text "$@" >&2; }

fail() { # for what the person who asked can put right
  say "$@"
  exit 2
}

wants_help() {
  local word
  for word in "$@"; do
    case $word in
      --) return 1 ;;
      -h | --help) return 0 ;;
    esac
  done
  return 1
}
