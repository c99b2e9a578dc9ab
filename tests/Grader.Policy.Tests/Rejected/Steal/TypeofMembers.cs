// rejects: `Type.GetType`, line 5
// rejects: `Type.GetMethods`, line 6
public static class Solution
{
    public static object? Find() => Type.GetType("HiddenTests");
    public static int Methods() => typeof(Solution).GetMethods().Length;
}
