# shellcheck shell=bash
# Makes what is carried to computers without Java and network: the bundle, and a Debian package of the same. Read in by
# run.sh. Two runs with the same JDK give the same bytes, but for a few in the archive of classes that the README
# names: every file is as old as the build says, lists are sorted, owners and rights are fixed.

readonly packaging=$here/src/packaging work=$here/target/packaging.$$
readonly MODULES=java.base,java.desktop,jdk.unsupported  # windows need the second, noticing a new size the third

# Prints the home folder of each JDK that can make a runtime, after its version.
list_linkers() {
    local home version
    for home in "${JAVA_HOME-}" "$(readlink -f -- "$(command -v javac)")" /usr/lib/jvm/*; do
        home=${home%/bin/javac}
        version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$home/release" 2>/dev/null)
        [ "${version%%.*}" -ge "$LEAST_JAVA" ] 2>/dev/null && can_link "$home" && printf '%s %s\n' "$version" "$home"
    done
}

# From Java 24 on a JDK may come without jmods and make a runtime from itself.
can_link() {
    [ -x "$1/bin/javac" ] && [ -x "$1/bin/jlink" ] || return
    [ -d "$1/jmods" ] || "$1/bin/jlink" --help 2>/dev/null | grep -q 'run-time image enabled'
}

# Sets linker to the newest of them and linker_version to its main number; both are empty without one.
find_linker() {
    linker=$(list_linkers | sort -V | tail -n 1)
    linker_version=${linker%%.*}
    linker=${linker#* }
}

# Makes what is named: bundle, deb or both.
make_packed() {
    local kind made tree=$work/bundle
    mkdir -p -- "$work" 2>/dev/null || give_up run.pack.readonly "$here/target"
    trap 'rm -rf -- "$work"' EXIT
    find_linker
    say run.pack.begins "$linker"
    well assemble
    for kind; do
        well "make_$kind"
        made=$(<"$work/made")
        say run.pack.made "$made" "$(($(stat -c %s -- "$made") / 1000000))"
    done
}

# Does it up to the first command that fails; in that case all that the commands said is shown.
well() {
    (set -e; "$1") >"$work/log" 2>&1
    local code=$?
    [ "$code" -eq 0 ] && return
    cat -- "$work/log" >&2
    give_up run.pack.failed
}

# Puts together the folder with all that ships.
assemble() {
    link_runtime
    mkdir -- "$tree/lib" "$tree/licences"
    cp -- "$jar" "$packaging"/{toeup,run.cmd,README.txt} "$here/LICENSE" "$tree/"
    cp -- "$here"/target/lib/*.jar "$here/src/launcher/start.sh" "$tree/lib/"
    cp -- "$packaging"/licences/* "$tree/licences/"
    cp -R -- "$here/data" "$tree/"
    write_bom
    settle "$tree"
    archive_bundle
    settle "$tree"
}

# The runtime's licences come as links to each other, which sticks do not know.
link_runtime() {
    "$linker/bin/jlink" --add-modules "$MODULES" --strip-java-debug-attributes --no-header-files --no-man-pages \
        --output "$work/runtime"
    mkdir -- "$tree"
    cp -RL -- "$work/runtime" "$tree/runtime"
}

# Maven knows the libraries; the runtime is put before them.
write_bom() {
    maven -q cyclonedx:makeBom
    sed '/^  "components" : \[$/r '<(runtime_component) "$here/target/bom.json" >"$tree/bom.json"
}

runtime_component() {
    local version publisher
    version=$(told JAVA_RUNTIME_VERSION)
    publisher=$(told IMPLEMENTOR)
    cat <<END
    {
      "type" : "platform",
      "bom-ref" : "runtime",
      "publisher" : "${publisher:-OpenJDK}",
      "name" : "Java runtime of ${MODULES//,/, }",
      "version" : "${version:-$(told JAVA_VERSION)}",
      "licenses" : [ { "expression" : "GPL-2.0-only WITH Classpath-exception-2.0" } ]
    },
END
}

# What the JDK says of itself under the name $1.
told() {
    sed -n "s/^$1=\"\(.*\)\"/\1/p" "$linker/release"
}

# Gives all in $1 the same age and rights. The JVM passes over an archive made for jars of another age.
settle() {
    chmod -R u=rwX,go=rX -- "$1"
    find "$1" -exec touch --no-dereference --date="@$(epoch)" -- {} +
}

# The age of every file, in seconds.
epoch() {
    echo "${SOURCE_DATE_EPOCH:-$(date --date="$(sed -n 's/.*outputTimestamp>\(.*\)<.*/\1/p' "$here/pom.xml")" +%s)}"
}

version() {
    sed -n '0,/<version>/s/.*<version>\(.*\)<\/version>.*/\1/p' "$here/pom.xml"
}

# The archive of classes, from those that the first menu loads, of somebody made up who answered the first questions.
# Without more input it ends by itself, not well. Left out is what differs from run to run: what the compiler in the JVM
# does in passing, hints (@cp) on the JDK's own classes, which several threads use, and what threads need only when they
# happen to meet.
archive_bundle() {
    local kind visit kinds=('^[^@#]' '^@lambda' '^@cp toeup/' '^@cp com/') options=(-cp /proc/self/cwd/toeup.jar)
    # Before Java 19 classes of a jar are found in the archive only where the jar lay when it was made: the JDK's own
    # must do. Later the place may be another, but must be a whole path; this one is the same whoever makes a bundle.
    [ "$linker_version" -ge 19 ] || kinds=('^(java|jdk|sun)/' '^@lambda-form') options=()
    # From Java 24 on classes can be kept already joined to each other.
    [ "$linker_version" -lt 24 ] || options+=(-XX:+AOTClassLinking)
    bundled_java -jar toeup.jar patients add NOBODY >/dev/null
    type_answers | bundled_java -jar toeup.jar --plain >/dev/null || true
    # What changed within the last seconds is looked at more closely.
    sleep 4
    # What one visit does not come to another does.
    for visit in 0 1 2 3; do
        see_menu "$work/loaded.$visit" bundled_java -Xint -Xshare:off -jar toeup.jar >/dev/null ||
            [ -s "$work/loaded.$visit" ]
    done
    rm -- "$work/loaded.0"  # there was still to be written down what later starts read
    cat -- "$work"/loaded.* >"$work/loaded"
    sed -e 's/ id:.*//' -e '/^java\/util\/concurrent\/.*\$/d' "$work/loaded" |
        LC_ALL=C sort -u >"$work/sorted"
    for kind in "${kinds[@]}"; do grep -E "$kind" "$work/sorted" || true; done >"$work/classes"
    bundled_java -Xint -Xshare:dump "-XX:SharedClassListFile=$work/classes" \
        "-XX:SharedArchiveFile=$tree/lib/toeup.jsa" "${options[@]}"
}

# The bundle's own runtime as the start script will run it, for nobody, and with no path of this machine to remember.
bundled_java() {
    (unset JAVA_TOOL_OPTIONS JDK_JAVA_OPTIONS _JAVA_OPTIONS && set_flags && cd -- "$tree" &&
        env -i HOME="$work/nobody" LC_ALL=C.UTF-8 runtime/bin/java "${flags[@]}" -Dtoeup.home= "$@")
}

make_bundle() {
    local name
    name=toeup-$(version)-linux-$(uname -m)
    tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --directory="$work" \
        --transform="s,^bundle,$name," bundle >"$work/tar"
    gzip --no-name --best --stdout "$work/tar" >"$work/new"
    rm -- "$work/tar"
    publish "$name.tar.gz"
}

# Puts what was made, $work/new, in its place in one step.
publish() {
    mv -f -- "$work/new" "$here/target/$1"
    printf '%s\n' "$here/target/$1" >"$work/made"
}

make_deb() {
    local root=$work/root
    mkdir -p -- "$root"/{DEBIAN,usr/{bin,lib,share/{applications,doc/toeup,man/man1}}} \
        "$root"/usr/share/{bash-completion/completions,zsh/vendor-completions,icons/hicolor/scalable/apps}
    cp -R --preserve=mode,timestamps --link -- "$tree" "$root/usr/lib/toeup"
    rm -- "$root/usr/lib/toeup"/{run.cmd,README.txt}
    ln -s -- ../lib/toeup/toeup "$root/usr/bin/toeup"
    cp -- "$packaging/toeup.desktop" "$root/usr/share/applications/"
    cp -- "$packaging/toeup.svg" "$root/usr/share/icons/hicolor/scalable/apps/"
    cp -- "$packaging/toeup.bash" "$root/usr/share/bash-completion/completions/toeup"
    cp -- "$packaging/toeup.zsh" "$root/usr/share/zsh/vendor-completions/_toeup"
    gzip --no-name --best --stdout "$packaging/toeup.1" >"$root/usr/share/man/man1/toeup.1.gz"
    gzip --no-name --best --stdout "$packaging/changelog" >"$root/usr/share/doc/toeup/changelog.gz"
    cp -- "$packaging/copyright" "$root/usr/share/doc/toeup/"
    write_control >"$root/DEBIAN/control"
    settle "$root"
    # A variable that dpkg-deb knows, for what it makes itself.
    SOURCE_DATE_EPOCH=$(epoch) dpkg-deb --root-owner-group -Zgzip -z9 --build "$root" "$work/new"
    publish "toeup_$(version)_$(dpkg --print-architecture).deb"
}

write_control() {
    local size libc
    size=$(find "$root/usr" -type f -printf '%s\n' | awk '{ sum += int(($1 + 1023) / 1024) } END { print sum }')
    libc=$(find "$tree/runtime" -name '*.so' -exec grep -aoh 'GLIBC_2\.[0-9]*' {} + | sort -uV | tail -n 1)
    sed -e "s/@VERSION@/$(version)/" -e "s/@ARCHITECTURE@/$(dpkg --print-architecture)/" -e "s/@SIZE@/$size/" \
        -e "s/@LIBC@/${libc#GLIBC_}/" "$packaging/control"
}
