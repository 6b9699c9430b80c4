#pragma once

#if defined(__SSE2__)
#include <immintrin.h>
#endif

namespace ostwald {
namespace {

// Values side by side in one register of the instruction set in hand. In a namespace of each file's own: what is
// compiled for one instruction set must not be linked into another.
using Lanes4 __attribute__((vector_size(16))) = float;
#if defined(__AVX2__)
using Lanes __attribute__((vector_size(32))) = float;
using LaneBits __attribute__((vector_size(32))) = int;
#else
using Lanes = Lanes4;
using LaneBits __attribute__((vector_size(16))) = int;
#endif
constexpr int laneCount = sizeof(Lanes) / sizeof(float);

template <class V, class T>
[[gnu::always_inline]] inline V load(const T* from)
{
    V v;
    __builtin_memcpy(&v, from, sizeof v);
    return v;
}

template <class V, class T>
[[gnu::always_inline]] inline void store(T* to, const V& v)
{
    __builtin_memcpy(to, &v, sizeof v);
}

[[gnu::always_inline]] inline Lanes smaller(const Lanes& a, const Lanes& b)
{
#if defined(__AVX2__)
    return _mm256_min_ps(a, b);
#elif defined(__SSE2__)
    return _mm_min_ps(a, b);
#else
    return a < b ? a : b;
#endif
}

[[gnu::always_inline]] inline Lanes larger(const Lanes& a, const Lanes& b)
{
#if defined(__AVX2__)
    return _mm256_max_ps(a, b);
#elif defined(__SSE2__)
    return _mm_max_ps(a, b);
#else
    return a > b ? a : b;
#endif
}

[[gnu::always_inline]] inline Lanes rootOf(const Lanes& a)
{
#if defined(__AVX2__)
    return _mm256_sqrt_ps(a);
#elif defined(__SSE2__)
    return _mm_sqrt_ps(a);
#else
    Lanes root;
    for (int k = 0; k < laneCount; ++k)
        root[k] = __builtin_sqrtf(a[k]);
    return root;
#endif
}

[[gnu::always_inline]] inline Lanes sizeOf(const Lanes& a)
{
    LaneBits bits;
    __builtin_memcpy(&bits, &a, sizeof bits);
    bits &= 0x7FFFFFFF;
    Lanes size;
    __builtin_memcpy(&size, &bits, sizeof size);
    return size;
}

[[gnu::always_inline]] inline float smaller(float a, float b)
{
    return a < b ? a : b;
}

[[gnu::always_inline]] inline float larger(float a, float b)
{
    return a > b ? a : b;
}

[[gnu::always_inline]] inline float sizeOf(float a)
{
    return __builtin_fabsf(a);
}

} // namespace
} // namespace ostwald
