#include "models/storage/packednumbers.h"

#include "models/storage/columns.h"

#include <QDataStream>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace slipway {

namespace {

static_assert(std::endian::native == std::endian::little, "the lowest bytes of a whole number are its first ones");

constexpr std::array<double, 10> units{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
/// In place of the number of decimal places: what follows are the numbers themselves.
constexpr char asTheyAre = 127;

/// In front of the whole numbers.
struct Frame {
    char places = 0;
    char width = 1; ///< bytes of a number, 1 to 8
    qint64 least = 0;
};
constexpr qsizetype frameBytes = 2 + sizeof(qint64);

bool isSame(double a, double b)
{
    return std::bit_cast<quint64>(a) == std::bit_cast<quint64>(b);
}

/// The nearest whole number of units. Up to half of 2^52 it is exact, and divided again it is rounded as a reader of
/// decimal numbers rounds.
double wholeIn(double value, double unit)
{
    constexpr double shift = 3LL << 51; // where doubles have no fraction
    return (value * unit + shift) - shift;
}

bool isWholeIn(double value, double unit)
{
    constexpr double largest = 1LL << 51;
    return std::abs(value * unit) <= largest && isSame(wholeIn(value, unit) / unit, value);
}

/// Of the smallest unit in which all are whole; none when there is no such.
std::optional<size_t> placesOf(const std::vector<double> &values)
{
    // Where a number is whole only in a smaller unit, it is the smaller one for all.
    size_t places = 0;
    auto inLargerUnit = values.begin(); // those before it were seen in a larger one
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (isWholeIn(*value, units[places]))
            continue;
        while (places < units.size() && !isWholeIn(*value, units[places]))
            ++places;
        if (places == units.size())
            return std::nullopt;
        inLargerUnit = value;
    }
    // A large one may be too fine for the unit of those behind it.
    const bool all = std::all_of(values.begin(), inLargerUnit, [&](double v) { return isWholeIn(v, units[places]); });
    return all ? std::optional(places) : std::nullopt;
}

QByteArray packedAsTheyAre(const std::vector<double> &values)
{
    const auto size = static_cast<qsizetype>(values.size() * sizeof(double));
    QByteArray bytes(1 + size, Qt::Uninitialized);
    bytes[0] = asTheyAre;
    std::memcpy(bytes.data() + 1, values.data(), static_cast<size_t>(size));
    return bytes;
}

QByteArray packedWhole(const std::vector<double> &values, size_t places)
{
    const double unit = units[places];
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    Frame frame{static_cast<char>(places), 1, static_cast<qint64>(wholeIn(*least, unit))};
    const auto range = static_cast<quint64>(static_cast<qint64>(wholeIn(*most, unit)) - frame.least);
    frame.width = static_cast<char>(std::max(1, (static_cast<int>(std::bit_width(range)) + 7) / 8));
    const auto width = static_cast<size_t>(frame.width);

    // Each is written in full, over what the one before left unused.
    QByteArray bytes(frameBytes + static_cast<qsizetype>(values.size() * width + sizeof(qint64)), Qt::Uninitialized);
    char *at = bytes.data();
    *at++ = frame.places;
    *at++ = frame.width;
    std::memcpy(at, &frame.least, sizeof frame.least);
    at += sizeof frame.least;
    for (const double value : values) {
        const qint64 distance = static_cast<qint64>(wholeIn(value, unit)) - frame.least;
        std::memcpy(at, &distance, sizeof distance);
        at += width;
    }
    bytes.truncate(at - bytes.constData());
    return bytes;
}

std::optional<std::vector<double>> unpackedWhole(const QByteArray &bytes)
{
    if (bytes.size() < frameBytes || bytes[1] < 1 || bytes[1] > 8 || (bytes.size() - frameBytes) % bytes[1] != 0)
        return std::nullopt;
    const double unit = units[static_cast<size_t>(bytes[0])];
    const auto width = static_cast<size_t>(bytes[1]);
    quint64 least = 0;
    std::memcpy(&least, bytes.constData() + 2, sizeof least);
    std::vector<double> values;
    values.reserve(static_cast<size_t>(bytes.size() - frameBytes) / width);
    for (const char *at = bytes.constData() + frameBytes; at != bytes.constData() + bytes.size(); at += width) {
        quint64 distance = 0;
        std::memcpy(&distance, at, width);
        values.push_back(static_cast<double>(static_cast<qint64>(least + distance)) / unit);
    }
    return values;
}

} // namespace

QByteArray packedNumbers(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    const auto places = placesOf(values);
    return places ? packedWhole(values, *places) : packedAsTheyAre(values);
}

void writePackedNumbers(QDataStream &stream, const std::vector<double> &values)
{
    const auto places = values.empty() ? std::nullopt : placesOf(values);
    if (values.empty() || places) {
        stream << (places ? packedWhole(values, *places) : QByteArray());
        return;
    }
    const auto size = static_cast<int>(values.size() * sizeof(double));
    stream << static_cast<quint32>(size + 1);
    stream.writeRawData(&asTheyAre, 1);
    stream.writeRawData(reinterpret_cast<const char *>(values.data()), size);
}

std::optional<std::vector<double>> unpackedNumbers(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::vector<double>();
    const char places = bytes.front();
    if (places >= 0 && static_cast<size_t>(places) < units.size())
        return unpackedWhole(bytes);
    if (places != asTheyAre || (bytes.size() - 1) % static_cast<qsizetype>(sizeof(double)) != 0)
        return std::nullopt;
    return unpacked<double>(QByteArray::fromRawData(bytes.constData() + 1, bytes.size() - 1));
}

} // namespace slipway
