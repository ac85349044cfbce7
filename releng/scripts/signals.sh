# Whatever is started here ends with the script: a signal goes on to what runs, and is waited for.

child=
ended=
trap 'ended=1; [ -z "$child" ] || kill "$child" 2>/dev/null || :' HUP INT TERM
trap stop_display EXIT

attend() { # runs a command until it has ended, whatever signals come; answers its exit code
  [ -z "$ended" ] || exit 143
  local code=0
  "$@" </dev/null &
  child=$!
  wait "$child" || code=$?
  while kill -0 "$child" 2>/dev/null; do # a signal ended the waiting; what runs is still closing
    code=0
    wait "$child" || code=$?
  done
  child=
  [ -z "$ended" ] || exit 143
  return "$code"
}
