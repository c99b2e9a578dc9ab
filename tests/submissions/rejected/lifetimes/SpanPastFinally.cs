// compile: unsafe
// expect: rejected: This reference or span can point to a local variable, line 28, column 9
// about: a temporary that leaves through try, catch, filter and switch
public static unsafe class Solution
{
    public static ReadOnlySpan<int> Run(int a)
    {
        ReadOnlySpan<int> result = default, pair = [a, a];
        try
        {
            switch (a)
            {
                case 0: break;
                case 1: a++; break;
                case 2: a--; break;
                default: result = pair; break;
            }
        }
        catch (InvalidOperationException e) when (e.Message.Length > a)
        {
            result = default;
        }
        finally
        {
            a++;
        }

        return result;
    }
}
