#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace slipway {

/// What a person should read off figures: sentences with a state's glyph, each with a quieter line under it.
class ReadingList final : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingList(QWidget *parent = nullptr);

    void clear();
    void addReading(Glyph glyph, const QString &sentence, const QString &detail);

private:
    QVBoxLayout *m_layout;
};

} // namespace slipway
