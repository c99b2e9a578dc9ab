// expect: rejected: `RuntimeHelpers.RunClassConstructor` is not allowed here, line 5, column 67
// expect: rejected: `Type.TypeHandle` is not allowed here: reflection is not allowed, line 5, column 119
public static class Solution
{
    public static void Start() => System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(typeof(Solution).TypeHandle);
}
