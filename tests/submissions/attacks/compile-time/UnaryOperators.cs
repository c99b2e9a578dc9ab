// challenge: pass-on
// expect: failed
// expect without policy: failed
// about: puts 5,000 operators in front of a number.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static readonly int X =/*repeat 5000*/ -/*end*/ 1;
}
