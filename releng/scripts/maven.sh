# Runs the Maven this build needs, whatever the machine has: it is fetched once, through the installed mvn and so
# through its settings.

maven_version=3.9.16
maven_fetcher=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack
maven_home=$HOME/.m2/wrapper/tools/apache-maven-$maven_version

fetch_maven() {
  [ ! -x "$maven_home/bin/mvn" ] || return 0
  say fetching_maven "$maven_version"
  local parent=${maven_home%/*} room
  mkdir -p "$parent"
  room=$(mktemp -d "$parent/.fetch.XXXXXX")
  if (cd "$room" && mvn -q -B "$maven_fetcher" -Dartifact="org.apache.maven:apache-maven:$maven_version:zip:bin" \
    -DoutputDirectory="$room/out") >&2; then
    chmod +x "$room/out/${maven_home##*/}/bin/mvn"
    # another run may have been faster
    mv -T "$room/out/${maven_home##*/}" "$maven_home" 2>/dev/null || :
  fi
  rm -rf "$room"
  [ -x "$maven_home/bin/mvn" ] || fail no_maven "$maven_version"
}

maven() { attend run_maven "$@" >&2; }

run_maven() {
  cd "$root"
  unset M2_HOME MAVEN_HOME
  exec "$maven_home/bin/mvn" -B -ntp "$@"
}

ready_to_build() {
  find_jdk
  [ -x "$maven_home/bin/mvn" ] || need mvn
  fetch_maven
}
