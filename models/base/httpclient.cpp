#include "models/base/httpclient.h"

#include "models/base/latelibrary.h"

#include <QFile>
#include <QUrl>

#include <curl/curl.h>

#include <algorithm>
#include <arpa/inet.h>
#include <memory>

namespace slipway {

namespace {

/// The functions of libcurl that are called here. With it come two dozen more libraries, so it is opened for the first
/// request.
struct CurlLibrary {
    LateLibrary library{QStringLiteral("curl"), SLIPWAY_CURL_SOVERSION};
    decltype(&curl_global_init) globalInit = library.function("curl_global_init");
    decltype(&curl_easy_init) easyInit = library.function("curl_easy_init");
    decltype(&curl_easy_cleanup) easyCleanup = library.function("curl_easy_cleanup");
    decltype(&curl_easy_reset) easyReset = library.function("curl_easy_reset");
    decltype(&curl_easy_setopt) easySetopt = library.function("curl_easy_setopt");
    decltype(&curl_easy_getinfo) easyGetinfo = library.function("curl_easy_getinfo");
    decltype(&curl_easy_perform) easyPerform = library.function("curl_easy_perform");
    decltype(&curl_easy_strerror) easyStrerror = library.function("curl_easy_strerror");
    decltype(&curl_slist_append) slistAppend = library.function("curl_slist_append");
    decltype(&curl_slist_free_all) slistFreeAll = library.function("curl_slist_free_all");
};

/// Its functions may be called only when `curl().library.status()` is ok.
const CurlLibrary &curl()
{
    static const CurlLibrary library;
    return library;
}

struct Exchange {
    HttpResponse response;
    bool tooLarge = false;
    QFile upload;
    Progress *progress = nullptr;
};

size_t takeBody(char *data, size_t size, size_t count, void *user)
{
    auto *exchange = static_cast<Exchange *>(user);
    const auto bytes = static_cast<qsizetype>(size * count);
    if (exchange->response.body.size() + bytes > HttpClient::maxAnswerBytes) {
        exchange->tooLarge = true;
        return 0;
    }
    exchange->response.body.append(data, bytes);
    return size * count;
}

size_t giveBody(char *buffer, size_t size, size_t count, void *user)
{
    const qint64 n = static_cast<Exchange *>(user)->upload.read(buffer, static_cast<qint64>(size * count));
    return n < 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(n);
}

int onProgress(void *user, curl_off_t, curl_off_t, curl_off_t uploadTotal, curl_off_t uploaded)
{
    auto *exchange = static_cast<Exchange *>(user);
    if (uploadTotal > 0 && exchange->upload.isOpen()) // a file's bytes; those of an order say nothing
        exchange->progress->report(uploaded, uploadTotal);
    return exchange->progress->cancelled() ? 1 : 0;
}

Error notAnAddress(const QString &url)
{
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 is not an http or https address."),
                     {url});
}

/// True for what can only be this machine, without asking a name server.
bool isThisMachine(const QString &url)
{
    const QString host = QUrl(url).host();
    in_addr ip4 = {};
    in6_addr ip6 = {};
    const QByteArray text = host.toLatin1();
    if (::inet_pton(AF_INET, text.constData(), &ip4) == 1)
        return ntohl(ip4.s_addr) >> 24 == 127;
    if (::inet_pton(AF_INET6, text.constData(), &ip6) == 1)
        return IN6_IS_ADDR_LOOPBACK(&ip6);
    return host == QLatin1String("localhost");
}

Status checkCredentials(const HttpRequest &request)
{
    const bool holdsSecret = std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        const QByteArray name = header.first.toLower();
        return name == "authorization" || name == "x-api-key";
    });
    if (!holdsSecret || !isInTheClear(request.url))
        return {};
    return makeError(ErrorCode::Refused,
                     QT_TRANSLATE_NOOP("Core", "The token for %1 would cross the network in the clear, so it was not "
                                               "sent. Use https."),
                     {QUrl(request.url).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString()});
}

Error transferError(CURLcode code, const QString &url, const char *detail)
{
    const QString reason = QString::fromUtf8(detail && *detail ? detail : curl().easyStrerror(code));
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return makeError(ErrorCode::Timeout, QT_TRANSLATE_NOOP("Core", "%1 did not answer in time."), {url}, reason);
    case CURLE_ABORTED_BY_CALLBACK:
        return cancelledError();
    case CURLE_URL_MALFORMAT:
        return notAnAddress(url);
    case CURLE_COULDNT_CONNECT:
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        return makeError(ErrorCode::Unreachable,
                         QT_TRANSLATE_NOOP("Core", "%1 cannot be reached. Check that the server runs and the address "
                                                   "is right."),
                         {url}, reason);
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_PARTIAL_FILE:
        return makeError(ErrorCode::Unreachable,
                         QT_TRANSLATE_NOOP("Core", "%1 closed the connection without a complete answer."), {url},
                         reason);
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
        return makeError(ErrorCode::Unreachable,
                         QT_TRANSLATE_NOOP("Core",
                                           "%1 has another key than the one that is pinned, so nothing was sent. "
                                           "Ask its owner before you pin the new one."),
                         {url}, reason);
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
        return makeError(ErrorCode::Unreachable,
                         QT_TRANSLATE_NOOP("Core", "No trusted connection to %1 could be made (%2)."), {url, reason},
                         reason);
    default:
        return makeError(ErrorCode::Remote, QT_TRANSLATE_NOOP("Core", "%1 gave an answer that is not HTTP (%2)."),
                         {url, reason}, reason);
    }
}

/// The library copies what it is told here.
void setTrust(void *handle, const HttpTrust &trust)
{
    const auto set = [handle](CURLoption option, auto value) { curl().easySetopt(handle, option, value); };
    QByteArray pins;
    for (const QString &pin : trust.pinnedKeys)
        pins += (pins.isEmpty() ? "sha256//" : ";sha256//") + pin.toLatin1();
    const bool pinDecides = !pins.isEmpty() && trust.caFile.isEmpty();
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, pinDecides ? 0L : 1L);
    set(CURLOPT_SSL_VERIFYHOST, pinDecides ? 0L : 2L);
    if (!trust.caFile.isEmpty()) {
        set(CURLOPT_CAINFO, QFile::encodeName(trust.caFile).constData());
        set(CURLOPT_CAPATH, static_cast<const char *>(nullptr));
    }
    if (!pins.isEmpty())
        set(CURLOPT_PINNEDPUBLICKEY, pins.constData());
    if (!trust.certificateFile.isEmpty()) {
        set(CURLOPT_SSLCERT, QFile::encodeName(trust.certificateFile).constData());
        set(CURLOPT_SSLKEY, QFile::encodeName(trust.keyFile).constData());
    }
}

} // namespace

bool isInTheClear(const QString &url)
{
    return QUrl(url).scheme() == QLatin1String("http") && !isThisMachine(url);
}

HttpClient::HttpClient()
{
    if (!curl().library.status().ok())
        return;
    static const CURLcode started = curl().globalInit(CURL_GLOBAL_DEFAULT);
    if (started == CURLE_OK)
        m_curl = curl().easyInit();
}

HttpClient::~HttpClient()
{
    if (m_curl)
        curl().easyCleanup(m_curl);
}

Result<HttpResponse> HttpClient::send(const HttpRequest &request, Progress &progress)
{
    if (Status usable = curl().library.status(); !usable.ok())
        return usable.error();
    if (!m_curl)
        return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "The HTTP library could not be started."));
    curl().easyReset(m_curl); // keeps the connection cache, forgets the last request's options
    if (!request.url.startsWith(QLatin1String("http://")) && !request.url.startsWith(QLatin1String("https://")))
        return notAnAddress(request.url);
    if (const Status permitted = checkCredentials(request); !permitted)
        return permitted.error();

    Exchange exchange;
    exchange.progress = &progress;
    char detail[CURL_ERROR_SIZE] = "";
    const QByteArray url = request.url.toUtf8();
    const auto set = [this](CURLoption option, auto value) { curl().easySetopt(m_curl, option, value); };
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_CUSTOMREQUEST, request.method.constData());
    set(CURLOPT_ERRORBUFFER, detail);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connectTimeoutMs));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeoutMs));
    set(CURLOPT_USERAGENT, "slipway/" SLIPWAY_VERSION);
    set(CURLOPT_WRITEFUNCTION, takeBody);
    set(CURLOPT_WRITEDATA, &exchange);
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, onProgress);
    set(CURLOPT_XFERINFODATA, &exchange);
    setTrust(m_curl, request.trust);
    if (request.order) {
        set(CURLOPT_FRESH_CONNECT, 1L);
        set(CURLOPT_FORBID_REUSE, 1L);
    }

    if (!request.bodyFile.isEmpty()) {
        exchange.upload.setFileName(request.bodyFile);
        if (!exchange.upload.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return makeError(ErrorCode::Unreadable,
                             QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."),
                             {request.bodyFile, exchange.upload.errorString()});
        }
        set(CURLOPT_UPLOAD, 1L);
        set(CURLOPT_READFUNCTION, giveBody);
        set(CURLOPT_READDATA, &exchange);
        set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(exchange.upload.size()));
    } else if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT") {
        set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        set(CURLOPT_POSTFIELDS, request.body.constData());
    }

    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(nullptr, curl().slistFreeAll);
    const auto addHeader = [&](const QByteArray &line) {
        if (curl_slist *grown = curl().slistAppend(headers.get(), line.constData())) {
            static_cast<void>(headers.release());
            headers.reset(grown);
        }
    };
    addHeader("Expect:"); // no 100-continue pause before an upload
    for (const auto &[name, value] : request.headers) {
        QByteArray clean = value;
        clean.replace('\r', ' ').replace('\n', ' ');
        addHeader(name + ": " + clean);
    }
    set(CURLOPT_HTTPHEADER, headers.get());

    const CURLcode code = curl().easyPerform(m_curl);
    if (code != CURLE_OK) {
        if (exchange.tooLarge) {
            return makeError(ErrorCode::Remote,
                             QT_TRANSLATE_NOOP("Core", "The answer of %1 is larger than 64 MB and was not read."),
                             {request.url});
        }
        return transferError(code, request.url, detail);
    }
    long status = 0;
    curl().easyGetinfo(m_curl, CURLINFO_RESPONSE_CODE, &status);
    const char *type = nullptr;
    curl().easyGetinfo(m_curl, CURLINFO_CONTENT_TYPE, &type);
    exchange.response.status = static_cast<int>(status);
    exchange.response.contentType = type ? QByteArray(type) : QByteArray();
    return std::move(exchange.response);
}

} // namespace slipway
