// The lines in June's picture of the ceiling, as the core finds them.
package no.nyvri.sample

import no.nyvri.bridge.GhostEdge
import no.nyvri.bridge.PicturePoint

private fun line(vararg points: Pair<Float, Float>) = GhostEdge(points.map { PicturePoint(it.first, it.second) })

internal val sampleEdges =
    listOf(
        line(0f to 0.47f, 0.375f to 0.56f, 1f to 0.43f),
        line(0.375f to 0.56f, 0.375f to 1f),
        line(0.12f to 0.15f, 0.33f to 0.15f, 0.3f to 0.26f, 0.09f to 0.26f, 0.12f to 0.15f),
        line(
            0.877f to 0.19f,
            0.85f to 0.22f,
            0.762f to 0.236f,
            0.68f to 0.22f,
            0.648f to 0.19f,
            0.68f to 0.16f,
            0.762f to 0.144f,
            0.85f to 0.16f,
            0.877f to 0.19f,
        ),
        line(
            0.524f to 0.415f,
            0.536f to 0.426f,
            0.514f to 0.449f,
            0.48f to 0.463f,
            0.444f to 0.456f,
            0.398f to 0.461f,
            0.371f to 0.458f,
            0.356f to 0.446f,
            0.31f to 0.428f,
            0.322f to 0.4f,
            0.372f to 0.385f,
            0.432f to 0.371f,
            0.478f to 0.379f,
            0.525f to 0.402f,
            0.524f to 0.415f,
        ),
    )
