// challenge: pass-on
// expect: compile_limit or failed
// expect without policy: compile_limit or failed
// about: switches with 3,000 arms of text.
// generate: repeats
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source) => source.ToList();

    private static int X(string text) => text switch
    {/*repeat 2400*/
        "a/*i*/" => /*i*/,/*end*/
        _ => -1,
    };
}
