// What Google's Forms service has and @types/google-apps-script 2.0.13 does not.
// Sources: AS/release-notes (8 Apr 2025: publishing, responders), AS/reference/forms/form, /rating-item, /rating-icon-type.
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      addPublishedReader(emailAddress: string): Form;
      addPublishedReaders(emailAddresses: string[]): Form;
      addRatingItem(): RatingItem;
      getPublishedReaders(): Base.User[];
      isPublished(): boolean;
      removePublishedReader(emailAddress: string): Form;
      setPublished(enabled: boolean): Form;
      supportsAdvancedResponderPermissions(): boolean;
    }
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
      RatingIconType: typeof RatingIconType;
    }
    interface Item {
      asRatingItem(): RatingItem;
    }
    enum RatingIconType {
      STAR,
      HEART,
      THUMB_UP,
    }
    interface RatingItem {
      createResponse(response: number): ItemResponse;
      duplicate(): RatingItem;
      getGeneralFeedback(): QuizFeedback;
      getHelpText(): string;
      getId(): number;
      getIndex(): number;
      getPoints(): number;
      getRatingIcon(): RatingIconType;
      getRatingScaleLevel(): number;
      getTitle(): string;
      getType(): ItemType;
      isRequired(): boolean;
      setGeneralFeedback(feedback: QuizFeedback): RatingItem;
      setHelpText(text: string): RatingItem;
      setPoints(points: number): RatingItem;
      setRatingIcon(ratingIcon: RatingIconType): RatingItem;
      setRatingScaleLevel(ratingScaleLevel: number): RatingItem;
      setRequired(enabled: boolean): RatingItem;
      setTitle(title: string): RatingItem;
    }
  }
}
