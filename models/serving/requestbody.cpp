#include "models/serving/requestbody.h"

#include "models/serving/httpserver.h"

namespace slipway {

namespace {

bool refuse(httplib::Response &response, int status, const Sentence &sentence)
{
    HttpServer::closeAfterAnswer(response);
    answerError(response, status, sentence);
    return false;
}

} // namespace

int statusFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::InvalidArgument:
        return 400;
    case ErrorCode::Corrupt:
        return 422;
    case ErrorCode::Conflict:
        return 409;
    case ErrorCode::Refused:
        return 403;
    case ErrorCode::Unsupported:
        return 422;
    case ErrorCode::NoSpace:
        return 507;
    default:
        return 500;
    }
}

void answerFailure(httplib::Response &response, const Error &error)
{
    // Not the detail: it may hold a library's stack, which is for nobody outside.
    answerError(response, statusFor(error.code), error);
}

bool receiveBody(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader,
                 qint64 maxBytes, const std::function<Status(const char *, size_t)> &take)
{
    const auto tooLarge = [&] {
        return refuse(
            response, 413,
            makeSentence(QT_TRANSLATE_NOOP("Core", "The body is larger than the %1 bytes that are taken here."),
                         {QString::number(maxBytes)}));
    };
    // Without a stated length there is no body; the library would wait for the connection's end.
    if (!reader || (!request.has_header("Content-Length") && !request.has_header("Transfer-Encoding")))
        return true;
    if (QString::fromStdString(request.get_header_value("Content-Length")).toLongLong() > maxBytes)
        return tooLarge();
    qint64 received = 0;
    Status taken;
    const bool whole = (*reader)([&](const char *data, size_t size) {
        received += static_cast<qint64>(size);
        if (received > maxBytes)
            return false;
        taken = take(data, size);
        return taken.ok();
    });
    if (received > maxBytes)
        return tooLarge();
    if (!taken) {
        HttpServer::closeAfterAnswer(response);
        answerFailure(response, taken.error());
        return false;
    }
    if (!whole) {
        return refuse(response, 400,
                      makeSentence(QT_TRANSLATE_NOOP(
                          "Core", "The body ended before its stated length, or could not be decoded.")));
    }
    return true;
}

bool readBody(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader,
              qint64 maxBytes, std::string &body)
{
    return receiveBody(request, response, reader, maxBytes, [&body](const char *data, size_t size) {
        body.append(data, size);
        return Status();
    });
}

} // namespace slipway
