// challenge: pass-on
// expect: failed on VAL
// expect without policy: failed on VAL
// about: throws a generic exception of its own, closed over a type that says what the input is.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        foreach (var item in source)
        {
            if (item is "hidden-input-a") throw new Told<HiddenInputA>();
            yield return item;
        }

        throw new Told<T>();
    }
}

public sealed class Told<T> : Exception;

public struct HiddenInputA;
