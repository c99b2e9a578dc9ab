// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: chains 2,000 else branches.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int X(int i)
    {
       /*repeat 1899*/ if (i == /*i*/) return /*i*/; else/*end*/ if (i == 1899) return 1899;
        return 0;
    }
}
