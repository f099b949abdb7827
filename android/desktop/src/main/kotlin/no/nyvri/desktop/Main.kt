package no.nyvri.desktop

fun main() = Unit
