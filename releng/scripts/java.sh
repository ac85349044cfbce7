# Finds a JDK to build and run with: JAVA_HOME if it is good enough, otherwise 25, otherwise the newest.

java_least=21
java_best=25

jdk_version() { # prints the feature version of the JDK in $1, 0 if it is none
  local version=0
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  echo "${version:-0}"
}

jdk_places() {
  local java
  java=$(command -v java 2>/dev/null) && java=$(readlink -f "$java") && echo "${java%/bin/java}"
  printf '%s\n' /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /opt/*jdk*
}

find_jdk() { # sets and exports JAVA_HOME
  local place version found='' found_version=0
  if [ -n "${JAVA_HOME:-}" ] && [ "$(jdk_version "$JAVA_HOME")" -ge "$java_least" ]; then
    return
  fi
  while IFS= read -r place; do
    version=$(jdk_version "$place")
    [ "$version" -ge "$java_least" ] || continue
    if [ "$version" -eq "$java_best" ]; then
      found=$place
      break
    elif [ "$version" -gt "$found_version" ]; then
      found=$place found_version=$version
    fi
  done < <(jdk_places)
  [ -n "$found" ] || fail no_jdk "$java_least" "JAVA_HOME, PATH, /usr/lib/jvm, ~/.sdkman, ~/.jdks, /opt"
  export JAVA_HOME=$found
}
