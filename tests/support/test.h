#pragma once

#include <QObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace slipway {

/// Base of every test class: a warning from Qt fails the running test function.
class Test : public QObject
{
    Q_OBJECT

protected:
    /// For a class with an init() of its own, which hides the one below.
    static void failOnWarnings()
    {
        // The offscreen platform says of several requests that it cannot serve them; that is no defect of ours.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }
};

/// Prepares the process (home, locale, time zone) so that a test neither reads nor writes the user's own data.
void prepareTestProcess();

} // namespace slipway

/// main() for a test that needs no window.
#define SLIPWAY_TEST(TestClass)                                                                                        \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        slipway::prepareTestProcess();                                                                                 \
        QCoreApplication application(argc, argv);                                                                      \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

/// main() for a test with windows: the light theme on the offscreen platform. The including file includes
/// <QApplication> and "ui/theme/theme.h".
#define SLIPWAY_WINDOW_TEST(TestClass)                                                                                 \
    int main(int argc, char **argv)                                                                                    \
    {                                                                                                                  \
        slipway::prepareTestProcess();                                                                                 \
        QApplication application(argc, argv);                                                                          \
        slipway::applyTheme(application, slipway::ThemeName::Light);                                                   \
        TestClass test;                                                                                                \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }
