# Runs every check there is and sums up what the reports say.

reports() { # prints the names of the reports, each ended by NUL
  find "$root/bundles" "$root/tests" -path '*/target/surefire-reports/TEST-*.xml' -print0
}

sum_up() { # prints "passed failed skipped"
  reports | xargs -0 -r cat | tr '\n' ' ' | grep -o '<testsuite [^>]*>' | awk '
    function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
    { all += number("tests"); bad += number("failures") + number("errors"); left += number("skipped") }
    END { print all - bad - left, bad + 0, left + 0 }' || echo 0 0 0
}

findings() { # prints how many SpotBugs has
  find "$root/bundles" -path '*/target/spotbugsXml.xml' -exec cat {} + | { grep -o '<BugInstance ' || :; } | wc -l
}

# One thing that is wrong hides no other: tests go on after a failure, checks that fail are said at the end.
do_test() {
  need_virtual_display
  ready_to_build
  one_build_at_a_time
  reports | xargs -0 -r rm -f
  start_display
  local from built=yes formatted=yes bugs passed failed skipped
  from=$(sources)
  rm -f "$stamp"
  maven clean verify -Dmaven.test.failure.ignore=true -Dspotbugs.failOnError=false || built=no
  [ $built = no ] || echo "$from" >"$stamp"
  maven -q -N spotless:check || formatted=no
  bugs=$(findings)
  read -r passed failed skipped < <(sum_up)
  [ $built = yes ] || say build_failed
  [ $formatted = yes ] || say not_formatted
  [ "$bugs" -eq 0 ] || say bugs_found "$bugs"
  [ "$((passed + failed))" -gt 0 ] || say nothing_ran
  printf '%d passed, %d failed, %d skipped\n' "$passed" "$failed" "$skipped"
  [ $built = yes ] && [ $formatted = yes ] && [ "$bugs" -eq 0 ] && [ "$passed" -gt 0 ] && [ "$failed" -eq 0 ] || exit 1
}
