// The coordinator at the office, in a browser without scripts: pages and forms of a real office over plain HTTP.
package no.nyvri.story

import java.net.CookieManager
import java.net.URI
import java.net.URLEncoder
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse.BodyHandlers
import kotlin.text.Charsets.UTF_8

/** Signs in at the office on [port] as Kari, who is one of the sample's people. */
internal class OfficePages(
    private val port: Int,
) {
    private val browser =
        HttpClient
            .newBuilder()
            .cookieHandler(CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()

    init {
        val fields = mapOf("name" to "kari", "password" to "fjordvik-2026")
        check("form" in fill("/sign-in", "/sign-in", fields)) { "nobody could sign in" }
    }

    /** The page at [path]. */
    fun open(path: String): String = download(path).toString(UTF_8)

    /** What lies at [path], as it is. */
    fun download(path: String): ByteArray {
        val answer = browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray())
        check(answer.statusCode() == OK) { "$path answers ${answer.statusCode()}: ${answer.body().toString(UTF_8).take(SHORT)}" }
        return answer.body()
    }

    /** Sends the form of [page] to [action] with [fields], and gives the page that follows. */
    fun fill(page: String, action: String, fields: Map<String, String> = emptyMap()): String {
        val token = checkNotNull(TOKEN.find(open(page))?.groupValues?.get(1)) { "$page has no form" }
        val body =
            (fields + ("form_token" to token)).entries.joinToString("&") { (name, value) ->
                "$name=${URLEncoder.encode(value, UTF_8)}"
            }
        val request =
            HttpRequest
                .newBuilder(at(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()
        val answer = browser.send(request, BodyHandlers.ofString())
        check(answer.statusCode() == OK) { "$action answers ${answer.statusCode()}" }
        return answer.body()
    }

    private fun at(path: String) = URI.create("http://127.0.0.1:$port$path")

    private companion object {
        const val OK = 200
        const val SHORT = 300
        val TOKEN = Regex("name=\"form_token\" value=\"([^\"]+)\"")
    }
}
