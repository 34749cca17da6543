#include "app/server/serveroptions.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace slipway {

namespace {

Result<ListenAddress> parseAddress(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    ListenAddress address;
    address.host = colon < 0 ? QString() : text.left(colon);
    if (address.host.startsWith(QLatin1Char('[')) && address.host.endsWith(QLatin1Char(']')))
        address.host = address.host.mid(1).chopped(1);
    bool isNumber = false;
    address.port = text.mid(colon + 1).toInt(&isNumber);
    if (address.host.isEmpty() || !isNumber || address.port < 0 || address.port > 65535) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "\"%1\" is not an address to listen on. Write HOST:PORT, "
                                                   "as 127.0.0.1:8080; port 0 takes a free one."),
                         {text});
    }
    return address;
}

} // namespace

QString ServerOptions::helpText()
{
    return QStringLiteral(
        "slipwayd serves machine learning models over HTTP.\n"
        "\n"
        "Usage: slipwayd --listen HOST:PORT --root DIR [options]\n"
        "\n"
        "  --listen HOST:PORT          where to answer; port 0 takes a free one\n"
        "  --root DIR                  the folder of the models; made when it is missing\n"
        "  --metrics-listen HOST:PORT  a second address that answers /metrics and /health only\n"
        "  --token-file FILE           demand the token in this file (mode 0600) of every request but GET "
        "/health;\n"
        "                              needed on any address but loopback\n"
        "  --tls-cert PEM --tls-key PEM\n"
        "                              speak https on both addresses; SIGHUP reads the files again\n"
        "  --client-ca PEM             demand a certificate of every caller that this one signed\n"
        "  --query-log DIR             where to log the answered queries; \"off\" for nowhere; ROOT/.log without it\n"
        "  --config YAML               keys with roles, rate limit, circuit breaker, fallback answers, query log, "
        "limits\n"
        "  --help, --version\n"
        "\n"
        "When it is ready it prints one line: slipwayd listening on http://HOST:PORT. SIGTERM and SIGINT end "
        "it after the\n"
        "running requests are answered.\n");
}

Result<ServerOptions> ServerOptions::parse(const QStringList &arguments)
{
    ServerOptions options;
    bool listens = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(QLatin1Char('='), 0, 0);
        options.help = options.help || name == QLatin1String("--help") || name == QLatin1String("-h");
        options.version = options.version || name == QLatin1String("--version");
        if (options.help || options.version)
            return options;
        const std::pair<const char *, QString *> texts[] = {{"--root", &options.root},
                                                            {"--token-file", &options.tokenFile},
                                                            {"--config", &options.configFile},
                                                            {"--query-log", &options.queryLog},
                                                            {"--tls-cert", &options.tls.certificate},
                                                            {"--tls-key", &options.tls.key},
                                                            {"--client-ca", &options.tls.clientCa}};
        const auto text = std::find_if(std::begin(texts), std::end(texts),
                                       [&name](const auto &entry) { return name == QLatin1String(entry.first); });
        const bool isAddress = name == QLatin1String("--listen") || name == QLatin1String("--metrics-listen");
        if (text == std::end(texts) && !isAddress) {
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "slipwayd does not know \"%1\". See slipwayd --help."),
                             {arguments[i]});
        }
        const bool joined = arguments[i].contains(QLatin1Char('='));
        const QString value = joined ? arguments[i].section(QLatin1Char('='), 1) : arguments.value(++i);
        if (value.isEmpty())
            return makeError(ErrorCode::InvalidArgument,
                             QT_TRANSLATE_NOOP("Core", "%1 needs a value. See slipwayd --help."), {name});
        if (text != std::end(texts)) {
            *text->second = value;
        } else {
            const auto address = parseAddress(value);
            if (!address)
                return address.error();
            if (name == QLatin1String("--listen"))
                options.listen = *address;
            else
                options.metricsListen = *address;
            listens = listens || name == QLatin1String("--listen");
        }
    }
    const bool isPair = options.tls.certificate.isEmpty() == options.tls.key.isEmpty();
    if (!isPair || (options.tls.certificate.isEmpty() && !options.tls.clientCa.isEmpty())) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "--tls-cert and --tls-key belong together, and --client-ca needs "
                                                   "both. See slipwayd --help."));
    }
    if (!listens || options.root.isEmpty())
        return makeError(
            ErrorCode::InvalidArgument,
            QT_TRANSLATE_NOOP("Core", "slipwayd needs --listen HOST:PORT and --root DIR. See slipwayd --help."));
    return options;
}

} // namespace slipway
