#include "store/json_reader.h"

#include <cmath>

namespace ostwald {

QJsonValue JsonReader::take(const char* key)
{
    const QString name = QString::fromLatin1(key);
    m_read.insert(name);
    return m_error ? QJsonValue(QJsonValue::Undefined) : m_object.value(name);
}

void JsonReader::fail(const char* key, const std::string& message)
{
    if (!m_error)
        m_error = Error{ErrorCode::InvalidArgument, message, m_where.empty() ? key : m_where + "." + key};
}

void JsonReader::read(const char* key, double& value)
{
    const QJsonValue member = take(key);
    if (member.isDouble())
        value = member.toDouble();
    else if (!member.isUndefined())
        fail(key, "A number is expected here.");
}

void JsonReader::readOr(const char* key, double& value, double ifNull)
{
    const QJsonValue member = take(key);
    if (member.isNull())
        value = ifNull;
    else
        read(key, value);
}

void JsonReader::read(const char* key, std::int64_t& value)
{
    const QJsonValue member = take(key);
    if (member.isUndefined())
        return;
    const double number = member.toDouble(std::numeric_limits<double>::quiet_NaN());
    constexpr double exactlyWhole = 9007199254740992.0; // 2^53
    if (std::abs(number) <= exactlyWhole && std::trunc(number) == number)
        value = static_cast<std::int64_t>(number);
    else
        fail(key, "A whole number is expected here.");
}

void JsonReader::read(const char* key, int& value)
{
    std::int64_t wide = value;
    read(key, wide);
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        fail(key, "The number is too large.");
    else
        value = static_cast<int>(wide);
}

void JsonReader::read(const char* key, bool& value)
{
    const QJsonValue member = take(key);
    if (member.isBool())
        value = member.toBool();
    else if (!member.isUndefined())
        fail(key, "True or false is expected here.");
}

void JsonReader::read(const char* key, std::string& value)
{
    const QJsonValue member = take(key);
    if (member.isString())
        value = member.toString().toStdString();
    else if (!member.isUndefined())
        fail(key, "A text is expected here.");
}

void JsonReader::read(const char* key, std::optional<double>& value)
{
    const QJsonValue member = take(key);
    if (member.isNull())
        value.reset();
    else if (member.isDouble())
        value = member.toDouble();
    else if (!member.isUndefined())
        fail(key, "A number or null is expected here.");
}

void JsonReader::read(const char* key, std::vector<double>& values)
{
    values.clear();
    for (const QJsonValue item : array(key)) {
        if (!item.isDouble() && !item.isNull())
            fail(key, "A list of numbers is expected here.");
        values.push_back(item.toDouble(std::numeric_limits<double>::quiet_NaN()));
    }
}

void JsonReader::read(const char* key, std::vector<std::string>& values)
{
    values.clear();
    for (const QJsonValue item : array(key)) {
        if (!item.isString())
            fail(key, "A list of texts is expected here.");
        values.push_back(item.toString().toStdString());
    }
}

QJsonObject JsonReader::object(const char* key)
{
    const QJsonValue member = take(key);
    if (!member.isObject() && !member.isUndefined())
        fail(key, "An object is expected here.");
    return member.toObject();
}

QJsonArray JsonReader::array(const char* key)
{
    const QJsonValue member = take(key);
    if (!member.isArray() && !member.isUndefined())
        fail(key, "A list is expected here.");
    return member.toArray();
}

Status JsonReader::finish()
{
    if (m_error)
        return *m_error;
    for (auto member = m_object.begin(); member != m_object.end(); ++member)
        if (!m_read.contains(member.key()))
            return Error{ErrorCode::InvalidArgument, "There is no parameter of this name.",
                         m_where.empty() ? member.key().toStdString() : m_where + "." + member.key().toStdString()};
    return Done{};
}

} // namespace ostwald
