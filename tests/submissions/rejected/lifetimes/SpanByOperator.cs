// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 12, column 9
// about: a compound assignment whose operator returns a temporary
public readonly struct Sum(int value)
{
    public int Value => value;

    public static unsafe ReadOnlySpan<int> operator +(ReadOnlySpan<int> items, Sum sum)
    {
        ReadOnlySpan<int> result = [sum.Value, items.Length];
        result = result.Length > 3 ? items : result;
        return result;
    }
}
