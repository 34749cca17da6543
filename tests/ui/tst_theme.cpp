#include "tests/support/test.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDir>
#include <QFocusFrame>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace slipway {

namespace {

// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

using Vector = std::array<double, 3>;
using Matrix = std::array<Vector, 3>;

/// How full dichromats see linear light: Machado, Oliveira and Fernandes (2009), severity 1; and everybody else.
const std::array<Matrix, 4> visions{
    Matrix{Vector{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
    Matrix{Vector{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
    Matrix{Vector{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}},
    Matrix{Vector{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};

/// CIE L*a*b* (D65) of a colour as `vision` sees it.
Vector seen(const QColor &colour, const Matrix &vision)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const Vector light{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    const auto dot = [](const Vector &a, const Vector &b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; };
    Vector rgb{};
    for (std::size_t i = 0; i < 3; ++i)
        rgb[i] = std::clamp(dot(vision[i], light), 0.0, 1.0);
    const auto root = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = root(dot({0.4124, 0.3576, 0.1805}, rgb) / 0.9505);
    const double y = root(dot({0.2126, 0.7152, 0.0722}, rgb));
    const double z = root(dot({0.0193, 0.1192, 0.9505}, rgb) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

using Member = QColor Tokens::*;

int inkPixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    }
    return count;
}

QImage glyphImage(Glyph glyph)
{
    QImage image(28, 28, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(painter, glyph, QRectF(0, 0, 28, 28));
    return image;
}

} // namespace

class TestTheme : public Test
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnEverySurface();
    void graphicsStandOutFromTheirSurface();
    void seriesAreToldApartUnderEveryColourVision();
    void heatMapTextIsReadableInEveryStep();
    void aMissingFontFallsBackToASansSerif();
    void figuresAreEquallyWide();
    void aDisabledControlLooksDisabled();
    void theFocusRingIsNotCutByAParentThatItsControlFills();
    void theThemeCanBeChangedWhileRunning();
    void everyStateHasItsOwnOutline();
    void everyIconOfTheResourcesIsDrawn();
    void iconsFollowTheTheme();
};

void TestTheme::textIsReadableOnEverySurface()
{
    const QList<Member> surfaces{&Tokens::window, &Tokens::base, &Tokens::alt, &Tokens::hover, &Tokens::sel};
    const QList<Member> texts{&Tokens::text, &Tokens::text2, &Tokens::text3};
    const QList<std::pair<Member, Member>> pairs{
        {&Tokens::goodText, &Tokens::goodBg},
        {&Tokens::warnText, &Tokens::warnBg},
        {&Tokens::badText, &Tokens::badBg},
        {&Tokens::infoText, &Tokens::infoBg},
        {&Tokens::neutralText, &Tokens::neutralBg},
        {&Tokens::onAccent, &Tokens::accent},
        {&Tokens::onAccent, &Tokens::accentHover},
        {&Tokens::link, &Tokens::base},
        {&Tokens::link, &Tokens::sel},
        {&Tokens::link, &Tokens::badBg},
        {&Tokens::link, &Tokens::warnBg},
        {&Tokens::link, &Tokens::infoBg},
        {&Tokens::text, &Tokens::sunken},
    };
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        for (const Member surface : surfaces) {
            for (const Member text : texts)
                QVERIFY2(contrast(t->*text, t->*surface) >= 4.5, qPrintable((t->*surface).name()));
        }
        for (const auto &[text, surface] : pairs)
            QVERIFY2(contrast(t->*text, t->*surface) >= 4.5, qPrintable((t->*text).name()));
    }
}

void TestTheme::graphicsStandOutFromTheirSurface()
{
    const QList<Member> graphics{&Tokens::good,    &Tokens::warn,    &Tokens::bad,   &Tokens::info,
                                 &Tokens::neutral, &Tokens::control, &Tokens::focus, &Tokens::axis};
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        for (const Member graphic : graphics) {
            QVERIFY2(contrast(t->*graphic, t->base) >= 3, qPrintable((t->*graphic).name()));
            QVERIFY2(contrast(t->*graphic, t->window) >= 3, qPrintable((t->*graphic).name()));
        }
        for (const QColor &series : t->series)
            QVERIFY2(contrast(series, t->base) >= 3, qPrintable(series.name()));
    }
}

void TestTheme::seriesAreToldApartUnderEveryColourVision()
{
    constexpr double apart = 15; // CIE 1976; 2.3 is what is just noticed side by side
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        for (const Matrix &vision : visions) {
            for (std::size_t i = 0; i < t->series.size(); ++i) {
                for (std::size_t j = 0; j < i; ++j) {
                    const Vector a = seen(t->series[i], vision);
                    const Vector b = seen(t->series[j], vision);
                    QVERIFY2(std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) > apart,
                             qPrintable(t->series[i].name() + t->series[j].name()));
                }
            }
        }
    }
}

void TestTheme::heatMapTextIsReadableInEveryStep()
{
    for (const Tokens *t : {&Tokens::light(), &Tokens::dark()}) {
        for (const auto &scale : {t->sequential, t->diverging}) {
            for (const QColor &cell : scale)
                QVERIFY2(contrast(Tokens::inkOn(cell), cell) >= 4.5, qPrintable(cell.name()));
        }
    }
}

void TestTheme::aMissingFontFallsBackToASansSerif()
{
    for (const TextRole role : {TextRole::Body, TextRole::Title}) {
        QFont font = textFont(role);
        QVERIFY(QFontDatabase::families().contains(font.family()));
        font.setFamily(QStringLiteral("A family that nobody has"));
        const QString family = QFontInfo(font).family();
        QVERIFY2(!family.contains(QStringLiteral("Serif")) && !family.contains(QStringLiteral("Math")),
                 qPrintable(family));
    }
    QCOMPARE(textFont(TextRole::Code).styleHint(), QFont::Monospace);
}

void TestTheme::figuresAreEquallyWide()
{
    if (!QDir(QStringLiteral(":/fonts")).exists())
        QSKIP("Built without Slipway Sans.");
    for (const TextRole role : {TextRole::Body, TextRole::BodyStrong, TextRole::Title}) {
        const QFont font = textFont(role);
        QCOMPARE(QFontInfo(font).family(), QStringLiteral("Slipway Sans"));
        const QFontMetricsF metrics(font);
        for (char digit = '1'; digit <= '9'; ++digit)
            QCOMPARE(metrics.horizontalAdvance(QLatin1Char(digit)), metrics.horizontalAdvance(QLatin1Char('0')));
    }
}

void TestTheme::aDisabledControlLooksDisabled()
{
    QPushButton button(QStringLiteral("Deploy"));
    button.setEnabled(false);
    QCOMPARE(button.palette().color(QPalette::Disabled, QPalette::ButtonText), Tokens::current().disabled);
    QCOMPARE(button.palette().color(QPalette::Active, QPalette::WindowText), Tokens::current().text);
}

void TestTheme::theFocusRingIsNotCutByAParentThatItsControlFills()
{
    QWidget window;
    window.resize(300, 200);
    auto *list = new QWidget(&window);
    list->setGeometry(50, 50, 120, 30);
    auto *button = new QPushButton(QStringLiteral("Plateau since epoch 149"), list);
    button->setGeometry(list->rect());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(button->hasFocus());
    auto *ring = window.findChild<QFocusFrame *>();
    QVERIFY(ring);
    QTRY_VERIFY(ring->isVisible());
    const QRect place(ring->mapTo(&window, QPoint(0, 0)), ring->size());
    QVERIFY(place.contains(QRect(list->geometry()).adjusted(-2, -2, 2, 2)));
    QCOMPARE(ring->visibleRegion().boundingRect(), ring->rect());
}

void TestTheme::theThemeCanBeChangedWhileRunning()
{
    QWidget widget;
    widget.ensurePolished();
    applyTheme(*qApp, ThemeName::Dark);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), Tokens::dark().window);
    QCOMPARE(&Tokens::current(), &Tokens::dark());
    applyTheme(*qApp, ThemeName::Light);
    QTRY_COMPARE(widget.palette().color(QPalette::Window), Tokens::light().window);
    QCOMPARE(&Tokens::current(), &Tokens::light());
}

void TestTheme::everyStateHasItsOwnOutline()
{
    QList<QImage> seen;
    for (const Glyph glyph : {Glyph::Good, Glyph::Warning, Glyph::Bad, Glyph::Running, Glyph::Note, Glyph::Waiting,
                              Glyph::Skipped, Glyph::Unknown, Glyph::Development, Glyph::Canary, Glyph::Staging,
                              Glyph::Production, Glyph::Deprecated, Glyph::Archived}) {
        const QImage grey = glyphImage(glyph).convertToFormat(QImage::Format_Alpha8);
        QVERIFY(inkPixels(glyphImage(glyph)) > 40);
        // Alone the production stage and the good state may look alike: both are a filled disc with a tick.
        if (glyph != Glyph::Production && glyph != Glyph::Note)
            QVERIFY(!seen.contains(grey));
        seen.append(grey);
    }
}

void TestTheme::everyIconOfTheResourcesIsDrawn()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 30);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QPixmap pixmap = themedIcon(name).pixmap(QSize(20, 20));
        QVERIFY2(inkPixels(pixmap.toImage()) > 0, qPrintable(name));
    }
}

void TestTheme::iconsFollowTheTheme()
{
    const QIcon icon = themedIcon(QStringLiteral("registry"));
    const QImage light = icon.pixmap(QSize(20, 20)).toImage();
    applyTheme(*qApp, ThemeName::Dark);
    const QImage dark = icon.pixmap(QSize(20, 20)).toImage();
    applyTheme(*qApp, ThemeName::Light);
    QVERIFY(light != dark);
}

} // namespace slipway

SLIPWAY_WINDOW_TEST(slipway::TestTheme)

#include "tst_theme.moc"
