# What has to be installed beside a JDK. On Debian, as root, it is installed without a question.

has() { # $1: a command, a library's file name, or a font's folder
  case $1 in
    *.so.*) [ -n "$(find /usr/lib /usr/lib64 /lib -maxdepth 2 -name "$1" -print -quit 2>/dev/null)" ] ;;
    dejavu) [ -n "$(find /usr/share/fonts -iname 'dejavu*' -print -quit 2>/dev/null)" ] ;;
    *) command -v "$1" >/dev/null 2>&1 ;;
  esac
}

package_of() {
  case $1 in
    mvn) echo maven ;;
    Xvfb) echo xvfb ;;
    xauth) echo xauth ;;
    openbox) echo openbox ;;
    libgtk-3.so.0) echo libgtk-3-0 ;;
    libXtst.so.6) echo libxtst6 ;;
    dejavu) echo fonts-dejavu-core ;;
  esac
}

need_window() { need libgtk-3.so.0 libXtst.so.6 dejavu; }

need_virtual_display() { need libgtk-3.so.0 libXtst.so.6 dejavu Xvfb xauth openbox; }

need() {
  local thing missing=()
  for thing in "$@"; do
    has "$thing" || missing+=("$(package_of "$thing")")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  local install=(apt-get install -y --no-install-recommends "${missing[@]}")
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    fail packages_missing "${missing[*]}" "sudo apt-get update && sudo ${install[*]}"
  fi
  say packages_installing "${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  if ! { apt-get update && "${install[@]}"; } >&2 </dev/null; then
    fail packages_failed "${missing[*]}"
  fi
}
