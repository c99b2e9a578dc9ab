// challenge: take-every
// expect: compile_limit
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        return source.Where((_, index) => index % step == 0);
    }

    static object X() { var a0 = new { A = 1, B = 2 }; var a1 = new { A = a0, B = a0 }; var a2 = new { A = a1, B = a1 }; var a3 = new { A = a2, B = a2 }; var a4 = new { A = a3, B = a3 }; var a5 = new { A = a4, B = a4 }; var a6 = new { A = a5, B = a5 }; var a7 = new { A = a6, B = a6 }; var a8 = new { A = a7, B = a7 }; var a9 = new { A = a8, B = a8 }; var a10 = new { A = a9, B = a9 }; var a11 = new { A = a10, B = a10 }; var a12 = new { A = a11, B = a11 }; var a13 = new { A = a12, B = a12 }; var a14 = new { A = a13, B = a13 }; var a15 = new { A = a14, B = a14 }; var a16 = new { A = a15, B = a15 }; var a17 = new { A = a16, B = a16 }; var a18 = new { A = a17, B = a17 }; var a19 = new { A = a18, B = a18 }; var a20 = new { A = a19, B = a19 }; var a21 = new { A = a20, B = a20 }; var a22 = new { A = a21, B = a21 }; var a23 = new { A = a22, B = a22 }; var a24 = new { A = a23, B = a23 }; var a25 = new { A = a24, B = a24 }; return a25; }
}
