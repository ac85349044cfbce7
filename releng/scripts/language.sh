# The language of a session, and its sentences. LC_ALL, LC_MESSAGES, LANG decide, in this order; French without them.

wanted=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
wanted=${wanted%%[.@]*}
[[ $wanted =~ ^[a-z]{2,3}(_[A-Z]{2})?$ ]] || wanted=fr_CH # C, POSIX, nothing, or no language at all
product_language=$wanted

# File names and answers are UTF-8; a locale that is not there would make Java read them as ASCII.
case $(locale charmap 2>/dev/null) in
  UTF-8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

case $wanted in
  en*) messages=en ;;
  *) messages=fr ;;
esac
# shellcheck source=/dev/null
. "$root/releng/scripts/messages_$messages.sh"

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
