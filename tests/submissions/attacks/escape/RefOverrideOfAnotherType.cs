// challenge: pass-on
// expect: rejected: An override that returns a `ref` must return the same type
// expect without policy: failed
// about: overrides `ref object` by `ref string`, which the compiler accepts, to see an array as a string.
public class Plain
{
    public virtual ref object Value => throw new NotSupportedException();
}

public class Seen : Plain
{
    private string text = "abc";

    public override ref string Value => ref text;

    public int Length => text.Length;
}

public static class Solution
{
    public static IEnumerable<T> PassOn<T>(IEnumerable<T> source)
    {
        var seen = new Seen();
        Plain plain = seen;
        plain.Value = new[] { 123456, 5, 6, 7 };
        throw new InvalidOperationException($"{seen.Length}");
    }
}
