import { manyOf, type Properties } from './properties.ts';
import type { EdgeModel } from './stage-model.ts';

/** A CloudFront distribution: where which path goes, and what is added or asked on the way. */
export function readEdge(distribution: Properties, codeByArn: ReadonlyMap<string, string>): EdgeModel {
  const { Origins, CacheBehaviors, DefaultCacheBehavior } = distribution.object('DistributionConfig');
  return {
    origins: manyOf(Origins).map((one) => {
      const { Id, DomainName, OriginPath = '', OriginCustomHeaders } = Object(one);
      const headers = manyOf(OriginCustomHeaders).map(Object);
      return {
        id: String(Id),
        host: String(DomainName),
        path: String(OriginPath),
        headers: Object.fromEntries(headers.map(({ HeaderName, HeaderValue }) => [HeaderName, String(HeaderValue)])),
      };
    }),
    behaviours: [...manyOf(CacheBehaviors), { ...Object(DefaultCacheBehavior), PathPattern: '*' }].map((one) => {
      const { PathPattern, TargetOriginId, AllowedMethods, FunctionAssociations } = Object(one);
      return {
        pattern: String(PathPattern),
        originId: String(TargetOriginId),
        methods: manyOf(AllowedMethods ?? ['GET', 'HEAD']).map(String),
        viewerFunctions: manyOf(FunctionAssociations).flatMap((association) => {
          const { EventType, FunctionARN } = Object(association);
          if (EventType !== 'viewer-request') return [];
          const code = codeByArn.get(String(FunctionARN));
          if (code === undefined)
            throw new Error(`the distribution names a function that is not there: ${FunctionARN}`);
          return [code];
        }),
      };
    }),
  };
}
