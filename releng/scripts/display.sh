# A display of our own, where there is none: Xvfb with a window manager, so that windows get the focus.

display_room=
display_processes=()

start_display() {
  local number='' cookie
  display_room=$(mktemp -d "${TMPDIR:-/tmp}/molaire-display.XXXXXX")
  export XAUTHORITY=$display_room/authority
  : >"$XAUTHORITY"
  cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  # any name will do: the server takes the cookie alone
  xauth -q -f "$XAUTHORITY" add :0 . "$cookie"
  mkfifo "$display_room/number"
  setsid Xvfb -displayfd 9 -screen 0 1280x900x24 -nolisten tcp -auth "$XAUTHORITY" \
    9>"$display_room/number" 8>&- >"$display_room/log" 2>&1 </dev/null &
  display_processes+=($!)
  read -r -t 20 number <"$display_room/number" || :
  [ -n "$number" ] || fail no_display
  xauth -q -f "$XAUTHORITY" add ":$number" . "$cookie"
  export DISPLAY=:$number GDK_BACKEND=x11
  setsid openbox 8>&- >>"$display_room/log" 2>&1 </dev/null &
  display_processes+=($!)
}

stop_display() {
  local process
  for process in "${display_processes[@]}"; do
    kill "$process" 2>/dev/null || :
    wait "$process" 2>/dev/null || :
  done
  display_processes=()
  [ -z "$display_room" ] || rm -rf "$display_room"
  display_room=
}
