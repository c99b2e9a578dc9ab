// expect: rejected: `new DynamicMethod(…)` is not allowed here: reflection is not allowed, line 4, column 36
public static class Solution
{
    public static object Make() => new System.Reflection.Emit.DynamicMethod("f", typeof(int), null);
}
