#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace ostwald {

/// A number with its derivatives by N unknowns: what is computed with it carries exact derivatives along.
template <std::size_t N>
struct Dual {
    double v = 0.0;
    std::array<double, N> d{};

    Dual() = default;
    Dual(double value) : v(value) {}

    Dual& operator+=(const Dual& other)
    {
        v += other.v;
        for (std::size_t i = 0; i < N; ++i)
            d[i] += other.d[i];
        return *this;
    }
    Dual& operator-=(const Dual& other)
    {
        v -= other.v;
        for (std::size_t i = 0; i < N; ++i)
            d[i] -= other.d[i];
        return *this;
    }
    Dual& operator*=(const Dual& other)
    {
        for (std::size_t i = 0; i < N; ++i)
            d[i] = d[i] * other.v + v * other.d[i];
        v *= other.v;
        return *this;
    }
    Dual& operator*=(double factor)
    {
        v *= factor;
        for (std::size_t i = 0; i < N; ++i)
            d[i] *= factor;
        return *this;
    }

    friend Dual operator+(Dual a, const Dual& b) { return a += b; }
    friend Dual operator-(Dual a, const Dual& b) { return a -= b; }
    friend Dual operator*(Dual a, const Dual& b) { return a *= b; }
    friend Dual operator+(Dual a, double b)
    {
        a.v += b;
        return a;
    }
    friend Dual operator+(double b, Dual a) { return a + b; }
    friend Dual operator-(Dual a, double b)
    {
        a.v -= b;
        return a;
    }
    friend Dual operator-(double b, Dual a)
    {
        a *= -1.0;
        a.v += b;
        return a;
    }
    friend Dual operator*(Dual a, double b) { return a *= b; }
    friend Dual operator*(double b, Dual a) { return a *= b; }
    friend Dual operator/(Dual a, const Dual& b)
    {
        const double inverse = 1.0 / b.v;
        a.v *= inverse;
        for (std::size_t i = 0; i < N; ++i)
            a.d[i] = (a.d[i] - a.v * b.d[i]) * inverse;
        return a;
    }
    friend Dual operator/(double a, const Dual& b) { return Dual(a) / b; }
};

template <std::size_t N>
Dual<N> exp(Dual<N> x)
{
    x.v = std::exp(x.v);
    for (double& d : x.d)
        d *= x.v;
    return x;
}

inline double valueOf(double x)
{
    return x;
}
template <std::size_t N>
double valueOf(const Dual<N>& x)
{
    return x.v;
}

} // namespace ostwald
