// expect: rejected: `Delegate.Method` is not allowed here: call the delegate, line 6, column 54
// expect: rejected: `Delegate.Target`, line 6, column 70
// expect: rejected: `MethodInfo.Name`, line 6, column 61
public static class Solution
{
    public static string Who(Func<int, bool> f) => f.Method.Name + f.Target;
}
