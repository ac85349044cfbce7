# Builds the product when it is missing or older than its sources; what it was built from is kept beside it.

product=$root/releng/org.molaire.product/target/products/org.molaire.product/linux/gtk/x86_64
stamp=$root/releng/org.molaire.product/target/built-from

sources() { # prints one line that changes with every file the product is made of
  (
    cd "$root"
    find pom.xml bundles features releng/org.molaire.target releng/org.molaire.product \
      \( -name target -o -name bin -o -name bin_test -o -name src_test -o -name src-gen -o -path 'bundles/org.molaire.lib.*/lib' \) -prune \
      -o -type f ! -path '*/OSGI-INF/*.xml' ! -name '.*' -printf '%p %s %T@\n' | LC_ALL=C sort | cksum
  )
}

is_built() {
  # the tests of the product run on what was just built
  [ -z "${MOLAIRE_AS_BUILT:-}" ] || return 0
  [ -x "$product/molaire-product" ] && [ -r "$stamp" ] && [ "$(<"$stamp")" = "$(sources)" ]
}

one_build_at_a_time() { # until this process ends
  exec 8<"$root/releng/scripts"
  flock -n 8 || {
    say waiting_for_build
    flock 8
  }
}

# From clean: Tycho compiles only the files that changed, not those that depend on them.
build_product() {
  local from
  from=$(sources)
  rm -f "$stamp"
  say building
  maven -q clean package -DproductOnly \
    -Dmaven.test.skip=true -Dspotbugs.skip=true || return 1
  echo "$from" >"$stamp"
}

ensure_built() {
  find_jdk
  is_built && return
  ready_to_build
  one_build_at_a_time
  if ! is_built && ! build_product; then
    say build_failed
    exit 1
  fi
  exec 8>&-
}

do_build() {
  ensure_built
  text built "$product"
}

do_format() {
  ready_to_build
  maven -q -N spotless:apply
}
