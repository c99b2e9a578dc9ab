// expect: rejected: `new WeakReference(…)` is not allowed here: keep a reference or do not, line 4, column 44
public static class Solution
{
    public static object Keep(object o) => new WeakReference<object>(o);
}
