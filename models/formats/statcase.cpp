#include "models/formats/statcase.h"

#include "models/formats/statmethods.h"

namespace slipway {

namespace {

const StatMethods &methods()
{
    static const StatMethods all = [] {
        StatMethods known;
        for (const auto &family :
             {rateStatMethods(), meanStatMethods(), quantileStatMethods(), trafficStatMethods(), pairedStatMethods(),
              rankStatMethods(), driftStatMethods(), planningStatMethods(), bayesStatMethods()})
            known.insert(family.begin(), family.end());
        return known;
    }();
    return all;
}

} // namespace

std::vector<std::string> statMethods()
{
    std::vector<std::string> names;
    for (const auto &method : methods())
        names.push_back(method.first);
    return names;
}

Result<std::string> evaluateStatCase(std::string_view method, std::string_view jsonText)
{
    const auto found = methods().find(method);
    if (found == methods().end()) {
        QStringList names;
        for (const std::string &name : statMethods())
            names.append(QString::fromStdString(name));
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "There is no method \"%1\". The methods are: %2."),
                         {QString::fromUtf8(method.data(), static_cast<qsizetype>(method.size())),
                          names.join(QStringLiteral(", "))});
    }
    try {
        const auto inputs = nlohmann::json::parse(jsonText);
        return found->second(StatInput(inputs)).dump();
    } catch (const BadStatInput &bad) {
        return makeError(ErrorCode::InvalidArgument,
                         QT_TRANSLATE_NOOP("Core", "The input of %1 cannot be used: \"%2\" must be %3."),
                         {QString::fromStdString(found->first), QString::fromStdString(bad.key),
                          QString::fromStdString(bad.expected)});
    } catch (const nlohmann::json::parse_error &wrong) {
        return makeError(
            ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "The input of %1 is not JSON from byte %2 on."),
            {QString::fromStdString(found->first), QString::number(wrong.byte)}, QString::fromUtf8(wrong.what()));
    } catch (const nlohmann::json::exception &exception) {
        return makeError(ErrorCode::InvalidArgument, QT_TRANSLATE_NOOP("Core", "The input of %1 is not JSON."),
                         {QString::fromStdString(found->first)}, QString::fromUtf8(exception.what()));
    }
}

} // namespace slipway
