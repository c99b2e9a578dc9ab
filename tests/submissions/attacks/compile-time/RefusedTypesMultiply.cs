// challenge: take-every
// generate: repeats
// expect: rejected or compile_limit
// expect without policy: failed or compile_limit
// about: names a type that is not allowed 300 times in one type, which 20,000 instructions on one line use, so that each is reported again.
using G = Many</*repeat 299*/System.IO.Stream, /*end*/System.IO.Stream>;

public class Many</*repeat 299*/T/*i*/, /*end*/T>;

public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) => source;

    public static void Uses()
    {
        /*repeat 4000*/new G(); /*end*/
    }
}
