// expect: rejected: A hash code differs from run to run, line 10, column 51
// expect: rejected: A hash code differs from run to run, line 12, column 78
// expect: rejected: A hash code differs from run to run, line 14, column 42
// expect: rejected: A hash code differs from run to run, line 16, column 43
// expect: rejected: A hash code differs from run to run, line 18, column 56
// expect: rejected: A hash code differs from run to run, line 20, column 83
// about: hash codes, which differ from run to run, outside of a GetHashCode
public static class Solution
{
    public static int OfText(string text) => text.GetHashCode();

    public static int OfObject(object o) => EqualityComparer<object>.Default.GetHashCode(o);

    public static int Combined(int x) => HashCode.Combine(x);

    public static int Own(Key key) => key.GetHashCode();

    public static Func<int> Group(string text) => text.GetHashCode;

    public static int ByReference(object o) => ReferenceEqualityComparer.Instance.GetHashCode(o);
}

public readonly record struct Key(string Name)
{
    public override int GetHashCode() => Name.GetHashCode();
}
