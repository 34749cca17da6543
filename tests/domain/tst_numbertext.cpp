#include "models/domain/numbertext.h"
#include "models/domain/readingtext.h"
#include "tests/support/test.h"

#include <cmath>
#include <limits>

namespace slipway {

class NumberTextTest : public Test
{
    Q_OBJECT

private:
    const QLocale english{QLocale::English};
    const QLocale german{QLocale::German};
    const double notANumber = std::numeric_limits<double>::quiet_NaN();

private Q_SLOTS:
    void aDifferenceOfMetricsHasItsSign()
    {
        QCOMPARE(signedMetricText(0.0042, english), QStringLiteral("+0.0042"));
        QCOMPARE(signedMetricText(-0.0082, english), QStringLiteral("\u22120.0082"));
        QCOMPARE(signedMetricText(0, english), QStringLiteral("0.0000"));
        QCOMPARE(signedMetricText(std::numeric_limits<double>::infinity(), english), QStringLiteral("+\u221e"));
        QCOMPARE(signedMetricText(notANumber, english), QStringLiteral("not a number"));
    }

    void aSmallReadingKeepsItsDigits()
    {
        QCOMPARE(readingText(0.00094123, english), QStringLiteral("0.0009412"));
        QCOMPARE(readingText(-0.00094, german), QStringLiteral("\u22120,00094"));
        QCOMPARE(readingText(0.0005, english), QStringLiteral("0.0005"));
        QCOMPARE(readingText(0.012345, english), QStringLiteral("0.01235"));
        QCOMPARE(readingText(0.00001, english), QStringLiteral("0.00001"));
        QCOMPARE(readingText(9.4e-7, english), scientificText(9.4e-7, english));
        for (const double value : {0.0, 0.1, 0.4535, -12.5, 1234.5, 2e9, notANumber})
            QCOMPARE(readingText(value, english), metricText(value, english));
    }

    void thousandsStandApartInEveryLocale()
    {
        QCOMPARE(countText(0, english), QStringLiteral("0"));
        QCOMPARE(countText(999, english), QStringLiteral("999"));
        QCOMPARE(countText(12000, english), QStringLiteral("12\u202f000"));
        QCOMPARE(countText(-1234567, german), QStringLiteral("\u22121\u202f234\u202f567"));
        QCOMPARE(countText(std::numeric_limits<qint64>::min(), english),
                 QStringLiteral("\u22129\u202f223\u202f372\u202f036\u202f854\u202f775\u202f808"));
        QCOMPARE(fixedText(15000.25, 2, german), QStringLiteral("15\u202f000,25"));
    }

    void aMinusIsTrueAndNeverStandsBeforeZero()
    {
        QCOMPARE(fixedText(-5.449, 2, english), QStringLiteral("\u22125.45"));
        QCOMPARE(fixedText(-0.00004, 4, english), QStringLiteral("0.0000"));
        QCOMPARE(signedText(2.724, 2, english), QStringLiteral("+2.72"));
        QCOMPARE(signedText(-2.724, 2, english), QStringLiteral("\u22122.72"));
        QCOMPARE(signedText(0.001, 2, english), QStringLiteral("0.00"));
    }

    void whatIsNoNumberIsSaidInWords()
    {
        QCOMPARE(fixedText(notANumber, 4, english), QStringLiteral("not a number"));
        QCOMPARE(percentText(notANumber, 1, english), QStringLiteral("not a number"));
        QCOMPARE(metricText(-std::numeric_limits<double>::infinity(), english), QStringLiteral("\u2212\u221e"));
    }

    void metricsKeepFourDecimalsOrTheirSize()
    {
        QCOMPARE(metricText(0.78384, english), QStringLiteral("0.7838"));
        QCOMPARE(metricText(0, english), QStringLiteral("0.0000"));
        QCOMPARE(metricText(0.000042, english), QStringLiteral("4.2\u00a0×\u00a010⁻⁵"));
        QCOMPARE(metricText(12345.67, english), QStringLiteral("12\u202f345.7"));
        QCOMPARE(metricText(-3.2e12, english), QStringLiteral("\u22123.2\u00a0×\u00a010¹²"));
    }

    void decimalsFollowWhatMustBeSeen()
    {
        QCOMPARE(decimalsFor(0.0016, 2), 4);
        QCOMPARE(decimalsFor(-0.003382, 2), 4);
        QCOMPARE(decimalsFor(2, 2), 2);
        QCOMPARE(decimalsFor(2000, 0), 0);
        QCOMPARE(decimalsFor(1e-30, 2), 9);
        QCOMPARE(decimalsFor(0, 2), 2);
        QCOMPARE(decimalsFor(notANumber, 4), 4);
    }

    void sharesAndDifferencesHaveTheirUnits()
    {
        QCOMPARE(percentText(0.3567, 1, english), QStringLiteral("35.7\u00a0%"));
        QCOMPARE(percentText(0.3567, 1, german), QStringLiteral("35,7\u00a0%"));
        QCOMPARE(signedPercentText(-0.0545, 2, english), QStringLiteral("\u22125.45\u00a0%"));
        QCOMPARE(pointsText(0.0272, 2, english), QStringLiteral("+2.72"));
        QCOMPARE(intervalText(fixedText(1.61, 2, english), fixedText(3.72, 2, english)),
                 QStringLiteral("1.61 to 3.72"));
    }

    void tinyProbabilitiesArePowersOfTen()
    {
        QCOMPARE(pValueText(0.079, english), QStringLiteral("p\u00a0=\u00a00.079"));
        QCOMPARE(pValueText(0.4512, english), QStringLiteral("p\u00a0=\u00a00.45"));
        QCOMPARE(pValueText(0.00123, english), QStringLiteral("p\u00a0=\u00a00.0012"));
        QCOMPARE(pValueText(6.6e-6, english), QStringLiteral("p\u00a0=\u00a06.6\u00a0×\u00a010⁻⁶"));
        QCOMPARE(pValueText(9.97e-6, english), QStringLiteral("p\u00a0=\u00a01.0\u00a0×\u00a010⁻⁵"));
        QCOMPARE(pValueText(0, english), QStringLiteral("p\u00a0<\u00a010⁻³⁰⁰"));
        QCOMPARE(pValueText(1, english), QStringLiteral("p\u00a0>\u00a00.99"));
    }

    void timesTakeTheUnitThatFits()
    {
        QCOMPARE(millisecondsText(33.26, english), QStringLiteral("33.3\u00a0ms"));
        QCOMPARE(millisecondsText(0.06951, english), QStringLiteral("0.0695\u00a0ms"));
        QCOMPARE(durationText(0.5651, english), QStringLiteral("0.565\u00a0s"));
        QCOMPARE(durationText(9.9999, english), QStringLiteral("10.0\u00a0s"));
        QCOMPARE(durationText(59.99, english), QStringLiteral("1\u00a0min"));
        QCOMPARE(durationText(125, english), QStringLiteral("2\u00a0min 5\u00a0s"));
        QCOMPARE(durationText(11520, english), QStringLiteral("3\u00a0h 12\u00a0min"));
        QCOMPARE(durationText(4 * 86400 + 3 * 3600 + 5, english), QStringLiteral("4\u00a0d 3\u00a0h"));
    }

    void sizesAreDecimal()
    {
        QCOMPARE(sizeText(0, english), QStringLiteral("0\u00a0B"));
        QCOMPARE(sizeText(320, english), QStringLiteral("320\u00a0B"));
        QCOMPARE(sizeText(101234, english), QStringLiteral("0.101\u00a0MB"));
        QCOMPARE(sizeText(12345678, english), QStringLiteral("12.3\u00a0MB"));
        QCOMPARE(sizeText(1234567890, english), QStringLiteral("1.2\u00a0GB"));
    }

    void agesTurnIntoDatesAfterAWeek()
    {
        const qint64 noon = 1732536000000; // 2024-11-25 12:00 UTC
        const qint64 hour = 3600 * 1000;
        QCOMPARE(ageText(noon, noon + 45000, english), QStringLiteral("45\u00a0s"));
        QCOMPARE(ageText(noon, noon - hour, english), QStringLiteral("0\u00a0s"));
        QCOMPARE(ageText(noon, noon + 14 * 24 * hour, english), QStringLiteral("14\u00a0d"));
        QCOMPARE(agoText(noon, noon + 2 * hour + 5, english), QStringLiteral("2\u00a0h ago"));
        QCOMPARE(agoText(noon, noon + 8 * 24 * hour, english), QStringLiteral("25 Nov 2024, 12:00"));
        QCOMPARE(isoDateText(noon), QStringLiteral("2024-11-25"));
    }
};

} // namespace slipway

SLIPWAY_TEST(slipway::NumberTextTest)
#include "tst_numbertext.moc"
