// expect: rejected: `Delegate.DynamicInvoke` is not allowed here: call the delegate with its arguments, line 4, column 49
public static class Solution
{
    public static object? Call(Delegate f) => f.DynamicInvoke(1);
}
