// The app for phones: our Kotlin and ui/'s, the generated bindings, and the core built for each kind of processor.
plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.compose.compiler)
}

/** Runs cargo-ndk for every kind of processor that phones have. */
abstract class BuildCore : Exec() {
    @get:OutputDirectory
    abstract val libraries: DirectoryProperty

    init {
        // cargo knows best what has changed
        outputs.upToDateWhen { false }
    }

    override fun exec() {
        val out = libraries.get().asFile.path
        val processors = listOf("arm64-v8a", "armeabi-v7a", "x86_64").flatMap { listOf("-t", it) }
        val build = listOf("build", "--release", "--locked", "-p", "nyvri-bindings", "--lib")
        commandLine(listOf("cargo", "ndk") + processors + listOf("-P", "26", "-o", out) + build)
        super.exec()
    }
}

val root = rootDir.parentFile

val buildCore = tasks.register<BuildCore>("buildCore") { workingDir = root }

val generateBindings =
    tasks.register<Exec>("generateBindings") {
        workingDir = root
        commandLine("bindings/generate.sh")
    }

android {
    namespace = "no.nyvri.app"
    compileSdk = 36

    defaultConfig {
        applicationId = "no.nyvri.app"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1"
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    sourceSets["main"].kotlin.directories += listOf("src/camerax/kotlin", "../ui/src/main/kotlin", "$root/target/bindings/kotlin")
}

androidComponents {
    onVariants { it.sources.jniLibs?.addGeneratedSourceDirectory(buildCore, BuildCore::libraries) }
}

tasks.named("preBuild") { dependsOn(generateBindings) }

dependencies {
    implementation(libs.activity.compose)
    implementation(libs.compose.ui)
    implementation(libs.compose.foundation)
    implementation(libs.compose.material3)
    implementation(libs.core.ktx)
    implementation(libs.lifecycle.viewmodel)
    implementation(libs.camera.camera2)
    implementation(libs.camera.lifecycle)
    implementation(libs.camera.view)
    implementation(libs.work.runtime)
    implementation(libs.coroutines.android)
    implementation(libs.zxing.core)
    implementation(variantOf(libs.jna) { artifactType("aar") })
}
