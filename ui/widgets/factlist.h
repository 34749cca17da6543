#pragma once

#include "ui/widgets/textlabel.h"

#include <QWidget>

class QGridLayout;

namespace slipway {

/// Facts as lines of label (112 px) and value. Values are data; a text breaks where it is long and can be
/// selected, code is cut in its middle and has a tip.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    enum class Setting { Text, Code };

    explicit FactList(QWidget *parent = nullptr);

    void addFact(const QString &label, const QString &value, Setting setting = Setting::Text);
    /// The widget becomes a child of the list.
    void addFact(const QString &label, QWidget *value);
    void clear();

private:
    void addRow(const QString &label, QWidget *value, Qt::Alignment alignment);

    QGridLayout *m_layout;
    int m_rows = 0;
};

} // namespace slipway
