// expect: rejected: A type or a literal is shared with all other code, line 9, column 9
// expect: rejected: A type or a literal is shared with all other code, line 14, column 9
// expect: rejected: A type or a literal is shared with all other code, line 19, column 9
// about: locks on what all code shares: a type, a literal
public static class Solution
{
    public static int OfType(int x)
    {
        lock (typeof(Solution)) return x;
    }

    public static int OfTypeAsObject(int x)
    {
        lock ((object)typeof(string)) return x;
    }

    public static int OfLiteral(int x)
    {
        lock ("gate") return x;
    }

    public static int OfItsOwn(int x, object gate)
    {
        var name = nameof(OfItsOwn);
        lock (gate) return x + name.Length;
    }
}
