#include "models/base/httpclient.h"

#include <QFile>

#include <curl/curl.h>

#include <memory>

namespace slipway {

namespace {

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
    if (uploadTotal > 0)
        exchange->progress->report(uploaded, uploadTotal);
    return exchange->progress->cancelled() ? 1 : 0;
}

Error notAnAddress(const QString &url)
{
    return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "%1 is not an http or https address."),
                     {url});
}

Error transferError(CURLcode code, const QString &url, const char *detail)
{
    const QString reason = QString::fromUtf8(detail && *detail ? detail : curl_easy_strerror(code));
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

} // namespace

HttpClient::HttpClient()
{
    static const CURLcode started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started == CURLE_OK)
        m_curl = curl_easy_init();
}

HttpClient::~HttpClient()
{
    if (m_curl)
        curl_easy_cleanup(m_curl);
}

Result<HttpResponse> HttpClient::send(const HttpRequest &request, Progress &progress)
{
    if (!m_curl)
        return makeError(ErrorCode::Internal, QT_TRANSLATE_NOOP("Core", "The HTTP library could not be started."));
    CURL *curl = m_curl;
    curl_easy_reset(curl); // keeps the connection cache, forgets the last request's options
    if (!request.url.startsWith(QLatin1String("http://")) && !request.url.startsWith(QLatin1String("https://")))
        return notAnAddress(request.url);

    Exchange exchange;
    exchange.progress = &progress;
    char detail[CURL_ERROR_SIZE] = "";
    const QByteArray url = request.url.toUtf8();
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connectTimeoutMs));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(request.timeoutMs));
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "slipway/" SLIPWAY_VERSION);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, onProgress);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &exchange);
    if (request.order) {
        curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L);
    }

    if (!request.bodyFile.isEmpty()) {
        exchange.upload.setFileName(request.bodyFile);
        if (!exchange.upload.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return makeError(ErrorCode::Unreadable,
                             QT_TRANSLATE_NOOP("Core", "%1 cannot be opened (%2). Check its permissions."),
                             {request.bodyFile, exchange.upload.errorString()});
        }
        curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(curl, CURLOPT_READFUNCTION, giveBody);
        curl_easy_setopt(curl, CURLOPT_READDATA, &exchange);
        curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(exchange.upload.size()));
    } else if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    }

    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(nullptr, curl_slist_free_all);
    const auto addHeader = [&](const QByteArray &line) {
        if (curl_slist *grown = curl_slist_append(headers.get(), line.constData())) {
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
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());

    const CURLcode code = curl_easy_perform(curl);
    if (code != CURLE_OK) {
        if (exchange.tooLarge) {
            return makeError(ErrorCode::Remote,
                             QT_TRANSLATE_NOOP("Core", "The answer of %1 is larger than 64 MB and was not read."),
                             {request.url});
        }
        return transferError(code, request.url, detail);
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    const char *type = nullptr;
    curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
    exchange.response.status = static_cast<int>(status);
    exchange.response.contentType = type ? QByteArray(type) : QByteArray();
    return std::move(exchange.response);
}

} // namespace slipway
