// expect: rejected: `Expression<…>` is not allowed here: it is reflection, line 6, column 31
using System.Linq.Expressions;

public static class Solution
{
    public static string Show(Expression<Func<int, bool>> f) => f.ToString();
}
