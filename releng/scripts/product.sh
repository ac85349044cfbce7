# Starts the product: the workbench, or one command without a window.

user_data=${XDG_DATA_HOME:-$HOME/.local/share}/molaire
jvm=(-Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
  -Djava.awt.headless=true -Dsun.net.httpserver.nodelay=true -Dsun.net.http.retryPost=false
  --enable-native-access=ALL-UNNAMED)

data_of() { # prints the folder after --data, nothing if there is none
  while [ $# -gt 0 ]; do
    case $1 in
      --data) echo "${2:-}"; return ;;
      --data=*) echo "${1#--data=}"; return ;;
      --) return ;;
    esac
    shift
  done
}

# Every data folder has a configuration area of its own; the product's stands behind it, read only.
# Sets platform: the words for Equinox. The product itself looks which language was chosen, at each start.
claim_data() {
  local folder
  speak_as_chosen "$1"
  mkdir -p -- "$(dirname -- "$1")" 2>/dev/null || fail data_not_writable "$1"
  [ -d "$1" ] || mkdir -m 700 -- "$1" 2>/dev/null || fail data_not_writable "$1"
  folder=$(cd -- "$1" 2>/dev/null && pwd) || fail data_not_writable "$1"
  (umask 077 && mkdir -p -- "$folder/.equinox") 2>/dev/null && [ -w "$folder" ] && [ -w "$folder/.equinox" ] ||
    fail data_not_writable "$1"
  export MOLAIRE_LANGUAGE=$folder/language MOLAIRE_LANGUAGES=$languages
  platform=(-nosplash -nl "$product_language" -configuration "$folder/.equinox" -data "$folder/.equinox/workbench")
}

do_headless() {
  local command=$1 folder
  shift
  folder=$(data_of "$@")
  claim_data "${folder:-$user_data/commands}"
  # what ends in a second or two gains nothing from the thorough compiler
  [ "$command" = simulator ] || jvm+=(-XX:TieredStopAtLevel=1)
  ensure_built
  exec "$product/molaire-product" -application org.molaire.app.headless "${platform[@]}" "$command" "$@" \
    -vmargs "${jvm[@]}"
}

do_run() {
  local folder='' seconds=
  while [ $# -gt 0 ]; do
    case $1 in
      --data | --seconds)
        [ $# -gt 1 ] || fail missing_value "$1" run
        [ "$1" = --data ] && folder=$2 || seconds=$2
        shift
        ;;
      --data=*) folder=${1#--data=} ;;
      --seconds=*) seconds=${1#--seconds=} ;;
      *) fail unknown_option "$1" run ;;
    esac
    shift
  done
  [[ $seconds =~ ^[0-9]*$ ]] || fail bad_value --seconds "$seconds" run
  local named=()
  if [ -n "$folder" ]; then
    named=(--data "$folder")
  elif [ -d "$user_data/cabinet" ]; then
    folder=$user_data/cabinet
  else
    folder=$user_data/demo
  fi
  claim_data "$folder"
  [ -z "$seconds" ] || jvm+=("-Dmolaire.seconds=$seconds")
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    need_window
    ensure_built
    exec "$product/molaire-product" "${platform[@]}" "${named[@]}" -vmargs "${jvm[@]}"
  fi
  run_on_virtual_display "${named[@]}"
}

run_on_virtual_display() {
  need_virtual_display
  ensure_built
  local pictures code=0
  start_display
  pictures=$(mktemp -d "${TMPDIR:-/tmp}/molaire-pictures.XXXXXX")
  text virtual_display "$pictures"
  jvm+=(-Dmolaire.virtual=true "-Dmolaire.pictures=$pictures"
    -Dorg.eclipse.swt.internal.SessionManagerDBus.disable=true)
  attend "$product/molaire-product" "${platform[@]}" "$@" -vmargs "${jvm[@]}" || code=$?
  exit "$code"
}
