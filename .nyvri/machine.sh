# shellcheck shell=bash
# Owns what a machine needs before a part can run. Quiet when it is there; says what it installs.

missing=() # apt packages that were asked for and are not there

need() { # need COMMAND PACKAGE
  command -v "$1" >/dev/null || [[ " ${missing[*]} " == *" $2 "* ]] || missing+=("$2")
}

install_missing() {
  ((${#missing[@]})) || return 0
  local packages="${missing[*]}"
  if ! command -v apt-get >/dev/null; then
    echo "nyvri: this machine lacks what Debian calls: $packages" >&2
    exit 1
  fi
  if ((EUID != 0)); then
    echo "nyvri: packages are missing. Run this, then try again:" >&2
    echo "  sudo apt-get install --no-install-recommends $packages" >&2
    exit 1
  fi
  echo "nyvri: installing with apt: $packages"
  apt-get update -qq || echo "nyvri: some package lists could not be fetched; going on with the others" >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
  missing=()
}

# The compiler that rust-toolchain.toml pins; one of the same version under another name serves too.
need_rust() {
  if ! command -v cargo >/dev/null && [[ $(apt-cache policy rustup 2>/dev/null) == *"Candidate: "[0-9]* ]]; then
    need rustup rustup # newer Debian has it
    install_missing
  fi
  export PATH=$PATH:${CARGO_HOME:-$HOME/.cargo}/bin # where rustup puts it, before a new login knows
  if ! command -v cargo >/dev/null && ! command -v rustup >/dev/null; then
    need curl curl
    install_missing
    echo "nyvri: installing rustup, as https://rustup.rs says"
    curl --proto '=https' --tlsv1.2 -sSf https://sh.rustup.rs |
      sh -s -- -y --quiet --profile minimal --default-toolchain none --no-modify-path >/dev/null || {
      echo "nyvri: rustup could not be fetched. Install Rust (https://rustup.rs), then try again." >&2
      exit 1
    }
  fi
  rustc --version >/dev/null 2>&1 && return
  local wanted name
  wanted=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
  for name in $(rustup toolchain list --quiet); do
    if [[ $(rustc "+$name" --version 2>/dev/null) == "rustc $wanted "* ]]; then
      export RUSTUP_TOOLCHAIN=$name
      return
    fi
  done
  echo "nyvri: installing Rust $wanted with rustup"
  rustup --quiet toolchain install "$wanted" --profile minimal --component rustfmt --component clippy
}

# SQLCipher, its OpenSSL and libjpeg-turbo are built from source: a C compiler, make, Perl, CMake; nasm for its speed.
need_for_rust() {
  need cc build-essential
  need make build-essential
  need perl perl
  need cmake cmake
  need nasm nasm
  need pkg-config pkg-config
  install_missing
  need_rust
}

need_for_checks() {
  need shellcheck shellcheck
  need git git
  need_for_java
  need_for_rust
}

# Kotlin comes through Maven.
need_for_java() {
  local jdk=openjdk-17-jdk-headless
  [[ $(apt-cache policy $jdk 2>/dev/null) == *"Candidate: "[0-9]* ]] || jdk=default-jdk-headless
  need javac "$jdk"
  need mvn maven
}

# Screens are drawn without a display, pages in Chromium; aapt2 links the Android app's resources.
need_for_everything() {
  need aapt2 aapt
  need python3 python3
  need fc-list fontconfig
  need exiftool libimage-exiftool-perl
  need node nodejs
  need npm npm
  need chromium chromium
  # Several office nodes share one; Debian keeps the server's programs off the path.
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || need initdb postgresql
  need_for_checks
}

# A window needs the part of Java that the headless packages leave out.
need_window() {
  local java
  java=$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")
  [[ -f $java/lib/libawt_xawt.so ]] && return
  missing+=("openjdk-$(javac -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')-jre" libgl1)
  install_missing
}

# Built once, unoptimised (about a minute), unless the machine has this version already.
# A cargo subcommand as it is released, for the stable compiler.
need_cargo_tool() { # NAME VERSION
  export PATH=$target/tools/bin:$PATH
  [[ $(cargo "$1" --version 2>/dev/null) == "cargo-$1 $2" ]] && return
  echo "nyvri: installing cargo-$1 $2 into $target/tools"
  CARGO_PROFILE_DEV_DEBUG=0 cargo install --quiet --locked --debug "cargo-$1@$2" \
    --root "$target/tools" --target-dir "$target/tools/build"
  rm -rf "$target/tools/build"
}

need_ktlint() {
  ktlint=$target/tools/ktlint-cli-1.8.0-all.jar
  [[ -f $ktlint ]] && return
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
    -Dartifact=com.pinterest.ktlint:ktlint-cli:1.8.0:jar:all -DoutputDirectory="$target/tools"
}

need_npm_packages() { # of the folder we are in; again when its lock has changed
  [[ node_modules/.package-lock.json -nt package-lock.json ]] || npm ci --silent
}

# What the later parts need from the network, fetched while the first ones compile. A fault is told by the part itself.
fetch_ahead() {
  (cd tests/browser && need_npm_packages) || true
  ios/swift-linux.sh install || true
}

# Other people's work that a bench measures beside ours.
need_peers() {
  local peers=$target/tools/peers
  [[ -f $peers/done-2 ]] && return
  need python3 python3
  python3 -c 'import ensurepip' 2>/dev/null || missing+=(python3-venv)
  install_missing
  echo "nyvri: installing Pillow and libvips into $peers" >&2
  python3 -m venv "$peers"
  "$peers/bin/pip" install --quiet --disable-pip-version-check 'pillow==12.*' 'pyvips[binary]==3.*' 'numpy==2.*'
  touch "$peers/done-2" # counts up when the list changes
}
