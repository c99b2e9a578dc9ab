// challenge: pass-on
// expect: timeout or memory_limit
// expect without policy: timeout or memory_limit
// about: doubles a generic type at each step, so that its size and the names of its parts would soon be without measure.
public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        IGrows next = new Grows<int>();
        while (true)
        {
            try
            {
                next = next.Next();
            }
            catch (Exception)
            {
                next = new Grows<string>();
            }
        }
    }
}

internal interface IGrows
{
    IGrows Next();
}

internal sealed class Grows<T> : IGrows
{
    public IGrows Next() => new Grows<(T, T)>();
}
