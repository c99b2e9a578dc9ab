// expect: rejected: `Object.GetType` is not allowed here: reflection is not allowed, line 6, column 50
// expect: rejected: `Type.Assembly`, line 6, column 60
// expect: rejected: `Assembly.GetTypes`, line 6, column 69
public static class Solution
{
    public static int Types(object test) => test.GetType().Assembly.GetTypes().Length;
}
