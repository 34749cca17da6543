#pragma once

#include "models/base/result.h"

#include <httplib.h>

#include <functional>
#include <string>

namespace slipway {

/// The HTTP status that belongs to an error's code.
int statusFor(ErrorCode code);
/// Answers with the status that belongs to an error's code.
void answerFailure(httplib::Response &response, const Error &error);

/// Hands the body's bytes to `take` as they arrive. False when it was larger than `maxBytes` (413), ended too
/// early (400) or `take` failed: `response` then holds the answer, and the connection ends after it.
bool receiveBody(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader,
                 qint64 maxBytes, const std::function<Status(const char *data, size_t size)> &take);

/// The whole body; as receiveBody().
bool readBody(const httplib::Request &request, httplib::Response &response, const httplib::ContentReader *reader,
              qint64 maxBytes, std::string &body);

} // namespace slipway
